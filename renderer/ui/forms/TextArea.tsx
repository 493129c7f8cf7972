import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { FieldInput } from './FieldInput.tsx';
import { useField } from './useField.ts';

/** Several lines of text; grows with what is written. */
export function TextArea({ rows = 3, ...props }: FieldProps & { readonly rows?: number }) {
  const { value, change, leave, ref, error } = useField(props);
  const wide = { width: 'full' as const, ...props };
  return (
    <FieldFrame {...wide} error={error}>
      <FieldInput
        field={wide}
        text={typeof value === 'string' ? value : ''}
        error={error}
        inputRef={ref}
        rows={{ least: rows, most: 16 }}
        onType={change}
        onLeave={leave}
      />
    </FieldFrame>
  );
}
