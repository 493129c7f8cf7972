import Select from '@mui/material/Select';
import type { Option } from '../forms/SelectField.tsx';

/** A filter as a short list: « Moi ▾ ». The system's own list, its name said to those who cannot see where it stands. */
export function FilterSelect({
  label,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}) {
  return (
    <Select
      native
      size="small"
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
      inputProps={{ 'aria-label': label }}
      sx={{ maxWidth: 220 }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
