import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Fields side by side, wrapping where there is no room. */
export const FieldRow = ({ children }: { readonly children: ReactNode }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 2, alignItems: 'flex-start' }}>
    {children}
  </Box>
);
