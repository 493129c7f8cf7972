import type { ComponentProps } from 'react';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { FieldInput } from './FieldInput.tsx';
import { type Typed, useTypedField } from './useTypedField.ts';

interface TypedFieldProps<T> extends FieldProps {
  readonly typed: Typed<T>;
  /** `checkTyped(typed)`, made once. */
  readonly check: (value: unknown) => string | null;
  readonly inputMode: ComponentProps<typeof FieldInput>['inputMode'];
  readonly unit?: string | undefined;
}

/** A narrow field of figures whose text means something: an amount, a number, a time of day. */
export function TypedField<T>({ typed, check, inputMode, unit, ...props }: TypedFieldProps<T>) {
  const field = useTypedField(props, typed, check);
  return (
    <FieldFrame {...props} error={field.error}>
      <FieldInput
        field={props}
        text={field.text}
        error={field.error}
        inputRef={field.ref}
        inputMode={inputMode}
        numeric
        unit={unit}
        onType={field.type}
        onLeave={field.leave}
        onEnter={(event) => field.enter(event.target)}
      />
    </FieldFrame>
  );
}
