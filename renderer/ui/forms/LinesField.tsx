import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { linesOf } from '../../../shared/domain/parties/tidyText.ts';
import { FieldNotes, type FieldProps } from './FieldFrame.tsx';
import { fieldId } from './formMeta.ts';
import { editLines, type LineEdit } from './lines.ts';
import { useField } from './useField.ts';

/**
 * A list of texts, one a line, edited like a list in Word: Enter adds, Backspace on an empty line removes, Alt ↑ ↓
 * moves, pasting many lines makes many lines.
 */
export function LinesField({ placeholder, ...props }: FieldProps & { readonly placeholder?: string }) {
  const { value, change, leave, error } = useField(props, {
    show: (shown) => (Array.isArray(shown) ? shown.join(' · ') : ''),
  });
  const box = useRef<HTMLDivElement>(null);
  const lines = Array.isArray(value) && value.length > 0 ? (value as readonly string[]) : [''];
  const apply = ({ lines: next, focus }: LineEdit): void => {
    change(next);
    requestAnimationFrame(() => box.current?.querySelectorAll('input')[focus]?.focus());
  };
  const keys = (index: number) => (event: KeyboardEvent<HTMLInputElement>) => {
    const edit = editLines(lines, index, event);
    if (!edit) return;
    event.preventDefault();
    apply(edit);
  };
  const paste = (index: number) => (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = linesOf(event.clipboardData.getData('text/plain')).filter(Boolean);
    if (pasted.length < 2) return;
    event.preventDefault();
    const kept = lines.filter((line, at) => at !== index || line.trim() !== '');
    const at = lines[index]?.trim() ? index + 1 : index;
    apply({ lines: kept.toSpliced(at, 0, ...pasted), focus: at + pasted.length - 1 });
  };
  return (
    <Box
      ref={box}
      role="group"
      aria-label={props.label}
      id={fieldId(props.name)}
      tabIndex={-1}
      onBlur={leave}
      sx={{ outline: 'none' }}
    >
      <Box sx={{ typography: 'body2', fontWeight: 500, mb: 0.5 }}>{props.label}</Box>
      <Box
        sx={{
          border: 1,
          borderColor: error ? 'tone.lost' : 'field.border',
          borderRadius: 1,
          py: 0.5,
          bgcolor: 'background.paper',
        }}
      >
        {lines.map((line, index) => (
          // A line has no identity but its place: its text is the field's value.
          <Box
            key={index}
            sx={{
              display: 'flex',
              alignItems: 'center',
              pl: 1.25,
              '&:focus-within': { bgcolor: 'action.hover' },
            }}
          >
            <Box component="span" aria-hidden sx={{ color: 'text.disabled', mr: 1 }}>
              –
            </Box>
            <InputBase
              fullWidth
              value={line}
              placeholder={index === 0 && lines.length === 1 ? (placeholder ?? '') : ''}
              onChange={(event) => change(lines.with(index, event.target.value))}
              onKeyDown={keys(index)}
              onPaste={paste(index)}
              slotProps={{ input: { 'aria-label': `${props.label}, ligne ${index + 1}`, sx: { py: 0.375 } } }}
            />
          </Box>
        ))}
      </Box>
      <FieldNotes
        name={props.name}
        help={props.help ?? 'Entrée ajoute une ligne, Alt ↑ ↓ la déplace ; on peut coller toute une liste.'}
        error={error}
      />
    </Box>
  );
}
