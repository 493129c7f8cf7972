import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

export interface ReasonFieldProps {
  readonly label: string;
  /** What stands against the act: the question that the reason answers. */
  readonly because: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Outside a form, asks why something is done all the same; the answer goes to the journal with the act. */
export function ReasonField({ label, because, value, onChange }: ReasonFieldProps) {
  const id = useId();
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography id={`${id}-because`} sx={{ mb: 1, color: 'tone.soon' }}>
        {because}
      </Typography>
      <Box
        component="label"
        htmlFor={id}
        sx={{ display: 'block', typography: 'body2', fontWeight: 500, mb: 0.5 }}
      >
        {label}{' '}
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
          (obligatoire)
        </Box>
      </Box>
      <OutlinedInput
        id={id}
        size="small"
        fullWidth
        value={value}
        onChange={(event) => onChange(event.target.value)}
        inputProps={{ 'aria-describedby': `${id}-because` }}
      />
    </Box>
  );
}
