import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export interface MoneyLine {
  readonly id: string;
  readonly label: ReactNode;
  /** Already formatted; wrap it in `Why` when it is computed. */
  readonly amount: ReactNode;
  readonly detail?: ReactNode;
  /** A rule above and a heavier hand. */
  readonly total?: boolean;
}

/** Amounts under one another, aligned on the decimal, with what they are at the left and why or when at the right. */
export const MoneyLines = ({
  lines,
  label,
}: {
  readonly lines: readonly MoneyLine[];
  readonly label: string;
}) => (
  <Box component="table" aria-label={label} sx={{ borderCollapse: 'collapse', width: '100%' }}>
    <tbody>
      {lines.map((line) => (
        <Box
          component="tr"
          key={line.id}
          sx={{
            '& > *': {
              py: 0.5,
              borderTop: line.total ? 1 : 0,
              borderColor: 'divider',
              fontWeight: line.total ? 600 : 400,
              textAlign: 'left',
              verticalAlign: 'baseline',
            },
          }}
        >
          <Box component="th" scope="row">
            {line.label}
          </Box>
          <Box
            component="td"
            sx={{
              px: 2,
              textAlign: 'right !important',
              whiteSpace: 'nowrap',
              fontVariantNumeric: 'tabular-nums',
            }}
          >
            {line.amount}
          </Box>
          <Box component="td" sx={{ color: 'text.secondary', fontWeight: '400 !important' }}>
            {line.detail}
          </Box>
        </Box>
      ))}
    </tbody>
  </Box>
);
