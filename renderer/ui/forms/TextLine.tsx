import type { ReactNode } from 'react';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { FieldInput, type FieldInputProps } from './FieldInput.tsx';
import { useField } from './useField.ts';

export interface TextLineProps extends FieldProps {
  readonly inputMode?: FieldInputProps['inputMode'];
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly unit?: ReactNode;
  /** Rewrites what was typed on leaving: a SIRET in groups, a name tidied. */
  readonly tidy?: (text: string) => string;
}

/** One line of text. */
export function TextLine({ inputMode, autoComplete, placeholder, unit, tidy, ...props }: TextLineProps) {
  const { value, change, leave, ref, error } = useField(props);
  const text = typeof value === 'string' ? value : '';
  const leaveTidy = (): void => {
    if (tidy && text) change(tidy(text));
    leave();
  };
  return (
    <FieldFrame {...props} error={error}>
      <FieldInput
        field={props}
        text={text}
        error={error}
        inputRef={ref}
        unit={unit}
        onType={change}
        onLeave={leaveTidy}
        {...(inputMode ? { inputMode } : {})}
        {...(autoComplete ? { autoComplete } : {})}
        placeholder={placeholder}
      />
    </FieldFrame>
  );
}
