import { useController } from 'react-hook-form';
import type { FieldProps } from './FieldFrame.tsx';
import { type FieldMeta, useFieldMeta } from './formMeta.ts';

/** A field's value and its error, known to the form by its label. */
export function useField({ name, label }: FieldProps, meta: Omit<FieldMeta, 'label'> = {}) {
  const { field, fieldState } = useController({ name });
  useFieldMeta(name, { label, ...meta });
  return {
    value: field.value as unknown,
    change: field.onChange as (value: unknown) => void,
    leave: field.onBlur,
    ref: field.ref,
    error: fieldState.error?.message,
  };
}
