import type { FieldProps } from './FieldFrame.tsx';
import { parseTime } from './parseTime.ts';
import { TypedField } from './TypedField.tsx';
import { checkTyped, type Typed } from './useTypedField.ts';

const same = (value: string): string => value;

const time: Typed<string> = {
  parse: parseTime,
  isValue: (value): value is string => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
  show: same,
  edit: same,
};
const check = checkTyped(time);

/** A time of day, `HH:MM` in the form. */
export const TimeField = (props: FieldProps) => (
  <TypedField typed={time} check={check} inputMode="text" width="xs" {...props} />
);
