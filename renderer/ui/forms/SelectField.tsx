import Select from '@mui/material/Select';
import { describedBy, FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { fieldId } from './formMeta.ts';
import { useField } from './useField.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly Option[];
  /** Text of the empty choice; without it, one of the options is always chosen. */
  readonly none?: string;
}

/** One of a short list. The system's own list: arrows, first letters, all as people know them. */
export function SelectField({ options, none, ...props }: SelectFieldProps) {
  const { value, change, leave, ref, error } = useField(props, {
    show: (shown) => options.find((option) => option.value === shown)?.label ?? '',
  });
  const current = typeof value === 'string' ? value : '';
  const empty = none ?? (current === '' ? 'Choisir…' : undefined);
  return (
    <FieldFrame {...props} error={error}>
      <Select
        native
        fullWidth
        id={fieldId(props.name)}
        value={current}
        error={Boolean(error)}
        onChange={(event) => change(event.target.value || undefined)}
        onBlur={leave}
        size="small"
        inputRef={ref}
        inputProps={{ 'aria-describedby': describedBy(props.name, props.help, error) }}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
