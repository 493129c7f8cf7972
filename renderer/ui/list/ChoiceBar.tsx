import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { Option } from '../forms/SelectField.tsx';

/** A filter in sight: one of a few, the chosen one underlined. */
export function ChoiceBar<T extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly (Option & { readonly value: T })[];
  readonly chosen: T | undefined;
  readonly onChoose: (value: T) => void;
}) {
  return (
    <Box role="group" aria-label={label} sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
      {options.map((option) => (
        <ButtonBase
          key={option.value}
          disableRipple
          aria-pressed={option.value === chosen}
          onClick={() => onChoose(option.value)}
          sx={{
            px: 1,
            py: 0.5,
            typography: 'body2',
            borderBottom: 2,
            borderColor: option.value === chosen ? 'primary.main' : 'transparent',
            color: option.value === chosen ? 'text.primary' : 'text.secondary',
            fontWeight: option.value === chosen ? 600 : 400,
            '&:hover': { color: 'text.primary' },
            '&:focus-visible': { outline: 2, outlineColor: 'primary.main' },
          }}
        >
          {option.label}
        </ButtonBase>
      ))}
    </Box>
  );
}
