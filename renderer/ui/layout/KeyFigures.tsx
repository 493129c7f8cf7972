import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export interface KeyFigure {
  readonly label: string;
  /** The figure, already formatted; wrap it in `Why` when it is computed. */
  readonly value: ReactNode;
  readonly hint?: ReactNode;
}

/** A few figures in a line, each with its name under it. */
export const KeyFigures = ({ figures }: { readonly figures: readonly KeyFigure[] }) => (
  <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1.5, m: 0, mb: 3 }}>
    {figures.map((figure) => (
      <Box key={figure.label} sx={{ display: 'flex', flexDirection: 'column-reverse' }}>
        <Box component="dt" sx={{ typography: 'caption', color: 'text.secondary' }}>
          {figure.label}
        </Box>
        <Box component="dd" sx={{ m: 0, typography: 'h3', fontVariantNumeric: 'tabular-nums' }}>
          {figure.value}
          {figure.hint && (
            <Box component="span" sx={{ typography: 'caption', color: 'text.secondary', ml: 1 }}>
              {figure.hint}
            </Box>
          )}
        </Box>
      </Box>
    ))}
  </Box>
);
