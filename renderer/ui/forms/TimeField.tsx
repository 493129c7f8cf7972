import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { FieldInput } from './FieldInput.tsx';
import { parseTime } from './parseTime.ts';
import { checkTyped, type Typed, useTypedField } from './useTypedField.ts';

const same = (value: string): string => value;

const time: Typed<string> = {
  parse: parseTime,
  isValue: (value): value is string => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
  show: same,
  edit: same,
};
const check = checkTyped(time);

/** A time of day, `HH:MM` in the form. */
export function TimeField(props: FieldProps) {
  const field = useTypedField(props, time, check);
  const narrow = { width: 'xs' as const, ...props };
  return (
    <FieldFrame {...narrow} error={field.error}>
      <FieldInput
        field={narrow}
        text={field.text}
        error={field.error}
        inputRef={field.ref}
        inputMode="text"
        numeric
        onType={field.type}
        onLeave={field.leave}
        onEnter={(event) => field.enter(event.target)}
      />
    </FieldFrame>
  );
}
