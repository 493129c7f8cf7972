import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';

/** What takes more than a second, said and measured: `done` of `total`, or unmeasured when there is no total. */
export const Progress = ({
  label,
  done,
  total,
}: {
  readonly label: string;
  readonly done?: number;
  readonly total?: number;
}) => (
  <Box sx={{ maxWidth: 420 }}>
    <Box sx={{ typography: 'caption', color: 'text.secondary', mb: 0.5 }}>
      {label}
      {total !== undefined && `, ${done ?? 0} sur ${total}`}
    </Box>
    <LinearProgress
      aria-label={label}
      {...(total ? { variant: 'determinate', value: ((done ?? 0) / total) * 100 } : {})}
    />
  </Box>
);
