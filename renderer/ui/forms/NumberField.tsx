import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { FieldInput } from './FieldInput.tsx';
import { parseNumber } from './parseNumber.ts';
import { checkTyped, type Typed, useTypedField } from './useTypedField.ts';

const french = (value: number): string => String(value).replace('.', ',');

const number: Typed<number> = {
  parse: parseNumber,
  isValue: (value): value is number => typeof value === 'number',
  show: french,
  edit: french,
};
const check = checkTyped(number);

/** A number: hours, people, days. `unit` stands in the field. Limits are the schema's to say. */
export function NumberField({ unit, ...props }: FieldProps & { readonly unit?: string }) {
  const field = useTypedField(props, number, check);
  const narrow = { width: 'xs' as const, ...props };
  return (
    <FieldFrame {...narrow} error={field.error}>
      <FieldInput
        field={narrow}
        text={field.text}
        error={field.error}
        inputRef={field.ref}
        inputMode="decimal"
        numeric
        unit={unit}
        onType={field.type}
        onLeave={field.leave}
        onEnter={(event) => field.enter(event.target)}
      />
    </FieldFrame>
  );
}
