import { type ReactNode, useState } from 'react';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { FieldInput, type FieldInputProps } from './FieldInput.tsx';
import { useField } from './useField.ts';

export interface TextLineProps extends FieldProps {
  readonly inputMode?: FieldInputProps['inputMode'];
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly unit?: ReactNode;
  /** Writes it clean wherever the cursor is not: a SIRET in groups, a name in capitals. */
  readonly tidy?: (text: string) => string;
}

const asIs = (text: string): string => text;

/** One line of text. */
export function TextLine({
  inputMode,
  autoComplete,
  placeholder,
  unit,
  tidy = asIs,
  ...props
}: TextLineProps) {
  const { value, change, leave, ref, error } = useField(props);
  const [typing, setTyping] = useState<'no' | 'here' | 'typed'>('no');
  const text = typeof value === 'string' ? value : '';
  const leaveClean = (): void => {
    if (typing === 'typed') change(tidy(text));
    setTyping('no');
    leave();
  };
  return (
    <FieldFrame {...props} error={error}>
      <FieldInput
        field={props}
        text={typing === 'no' ? tidy(text) : text}
        error={error}
        inputRef={ref}
        unit={unit}
        onType={(typed) => {
          setTyping('typed');
          change(typed);
        }}
        onEnter={() => setTyping('here')}
        onLeave={leaveClean}
        {...(inputMode ? { inputMode } : {})}
        {...(autoComplete ? { autoComplete } : {})}
        placeholder={placeholder}
      />
    </FieldFrame>
  );
}
