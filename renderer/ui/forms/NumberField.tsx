import type { FieldProps } from './FieldFrame.tsx';
import { parseNumber } from './parseNumber.ts';
import { TypedField } from './TypedField.tsx';
import { checkTyped, type Typed } from './useTypedField.ts';

const french = (value: number): string => String(value).replace('.', ',');

const number: Typed<number> = {
  parse: parseNumber,
  isValue: (value): value is number => typeof value === 'number',
  show: french,
  edit: french,
};
const check = checkTyped(number);

/** A number: hours, people, days. `unit` stands in the field. Limits are the schema's to say. */
export const NumberField = (props: FieldProps & { readonly unit?: string }) => (
  <TypedField typed={number} check={check} inputMode="decimal" width="xs" {...props} />
);
