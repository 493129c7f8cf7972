import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useContext, useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { fieldId, FormMetaContext, labelOf } from './formMeta.ts';
import { errorList } from './formResolver.ts';

const typable = 'input:not([type=hidden]), textarea, select';

/** Takes the focus to a field, or to the first one of a group: of an address, of a list. */
export function focusField(name: string): void {
  const parts = name.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const field = document.getElementById(fieldId(parts.slice(0, length).join('.')));
    if (field) {
      const first = field.matches(typable) ? field : field.querySelector<HTMLElement>(typable);
      (first ?? field).focus();
      field.scrollIntoView({ block: 'center' });
      return;
    }
  }
}

/** What is missing or wrong, named once more above the form, each with a link to its field. */
export function ErrorSummary({ attempt }: { readonly attempt: number }) {
  const register = useContext(FormMetaContext) ?? new Map();
  const { formState } = useFormContext();
  const box = useRef<HTMLDivElement>(null);
  const errors = errorList(formState.errors);
  const any = errors.length > 0;
  const answered = useRef(0);
  // The errors of an attempt may come a moment after it; those that come while one types take no focus.
  useEffect(() => {
    if (!any || attempt <= answered.current || !box.current) return;
    answered.current = attempt;
    box.current.focus();
  }, [attempt, any]);
  if (!any || attempt === 0) return null;
  return (
    <Alert severity="error" ref={box} tabIndex={-1} sx={{ mb: 2 }} icon={false}>
      <Box sx={{ fontWeight: 600 }}>
        {errors.length === 1 ? 'Un champ est à revoir.' : `${errors.length} champs sont à revoir.`}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {errors.map(({ name, message }) => (
          <li key={name}>
            <Box
              component="a"
              href={`#${fieldId(name)}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(name);
              }}
              sx={{ color: 'inherit' }}
            >
              {labelOf(register, name)}
            </Box>
            {' : '}
            {message}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
