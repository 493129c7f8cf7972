import Box from '@mui/material/Box';
import { Fragment, type ReactNode } from 'react';

export interface FactLine {
  readonly label: string;
  /** Nothing known: shows a dash. */
  readonly value?: ReactNode;
}

/** What is known of a thing: names at the left, values at the right. */
export const Facts = ({ lines }: { readonly lines: readonly FactLine[] }) => (
  <Box
    component="dl"
    sx={{
      display: 'grid',
      gridTemplateColumns: 'minmax(120px, 200px) 1fr',
      columnGap: 2,
      rowGap: 0.75,
      m: 0,
    }}
  >
    {lines.map((line) => (
      <Fragment key={line.label}>
        <Box component="dt" sx={{ color: 'text.secondary' }}>
          {line.label}
        </Box>
        <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
          {line.value || (
            <Box component="span" sx={{ color: 'text.disabled' }}>
              —
            </Box>
          )}
        </Box>
      </Fragment>
    ))}
  </Box>
);
