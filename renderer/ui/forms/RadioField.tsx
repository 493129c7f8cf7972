import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import { describedBy, FieldNotes, type FieldProps } from './FieldFrame.tsx';
import { fieldId } from './formMeta.ts';
import type { Option } from './SelectField.tsx';
import { useField } from './useField.ts';

export interface RadioOption extends Option {
  /** What choosing it means. */
  readonly help?: string;
}

/** One of a few, all in sight. */
export function RadioField({
  options,
  inline = false,
  ...props
}: FieldProps & { readonly options: readonly RadioOption[]; readonly inline?: boolean }) {
  const { value, change, leave, error } = useField(props, {
    show: (shown) => options.find((option) => option.value === shown)?.label ?? '',
  });
  const { name, label, help } = props;
  return (
    <Box
      component="fieldset"
      id={fieldId(name)}
      tabIndex={-1}
      aria-describedby={describedBy(name, help, error)}
      sx={{ border: 0, p: 0, m: 0, minWidth: 0, outline: 'none' }}
    >
      <Box component="legend" sx={{ p: 0, mb: 0.5, typography: 'body2', fontWeight: 500 }}>
        {label}
      </Box>
      <Box sx={{ display: 'flex', flexDirection: inline ? 'row' : 'column', columnGap: 2, flexWrap: 'wrap' }}>
        {options.map((option) => (
          <Box component="label" key={option.value} sx={{ display: 'flex', cursor: 'pointer' }}>
            <Radio
              size="small"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => change(option.value)}
              onBlur={leave}
              sx={{ p: 0.5, ml: -0.5, alignSelf: 'flex-start' }}
            />
            <Box sx={{ pt: 0.375 }}>
              {option.label}
              {option.help && (
                <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{option.help}</Box>
              )}
            </Box>
          </Box>
        ))}
      </Box>
      <FieldNotes name={name} help={help} error={error} />
    </Box>
  );
}
