import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { Link } from './Link.tsx';

export interface Crumb {
  readonly label: string;
  readonly to?: string;
}

/** « Dossiers › DEV-2026-0042 »: the way back, quietly. */
export const Crumbs = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) => (
  <Box
    component="nav"
    aria-label="Fil d’Ariane"
    sx={{ display: 'flex', gap: 0.75, mb: 0.5, typography: 'caption', color: 'text.secondary' }}
  >
    {crumbs.map((crumb) => (
      <Fragment key={crumb.label}>
        {crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : <span>{crumb.label}</span>}
        <span aria-hidden>›</span>
      </Fragment>
    ))}
  </Box>
);
