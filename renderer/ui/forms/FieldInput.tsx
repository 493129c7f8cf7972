import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { FocusEvent, KeyboardEvent, ReactNode, Ref } from 'react';
import { describedBy, type FieldProps } from './FieldFrame.tsx';
import { fieldId } from './formMeta.ts';

export interface FieldInputProps {
  readonly field: FieldProps;
  readonly text: string;
  readonly error: string | undefined;
  readonly onType: (text: string) => void;
  readonly onEnter?: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onLeave: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly unit?: ReactNode;
  readonly numeric?: boolean;
  readonly rows?: { readonly least: number; readonly most: number };
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url';
  readonly autoComplete?: string;
  readonly placeholder?: string | undefined;
}

/** The box where one types, with its unit inside. */
export const FieldInput = ({ field, text, error, unit, numeric, rows, ...input }: FieldInputProps) => (
  <OutlinedInput
    id={fieldId(field.name)}
    name={field.name}
    value={text}
    size="small"
    fullWidth
    error={Boolean(error)}
    multiline={Boolean(rows)}
    minRows={rows?.least}
    maxRows={rows?.most}
    autoFocus={field.autoFocus ?? false}
    readOnly={field.readOnly ?? false}
    placeholder={input.placeholder}
    autoComplete={input.autoComplete ?? 'off'}
    inputRef={input.inputRef}
    onChange={(event) => input.onType(event.target.value)}
    onFocus={input.onEnter}
    onBlur={() => input.onLeave()}
    onKeyDown={input.onKeyDown}
    endAdornment={unit ? <InputAdornment position="end">{unit}</InputAdornment> : undefined}
    slotProps={{
      input: {
        'aria-describedby': describedBy(field.name, field.help, error),
        'aria-required': field.required,
        inputMode: input.inputMode,
        spellCheck: rows ? true : undefined,
        style: numeric ? { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } : undefined,
      },
    }}
  />
);
