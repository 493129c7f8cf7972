import MuiLink from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouteLink } from 'wouter';

/** A way to another screen: `<Link to="/clients/42">`. Looks like the text around it, underlined. */
export const Link = ({
  to,
  children,
  label,
}: {
  readonly to: string;
  readonly children: ReactNode;
  readonly label?: string;
}) => (
  <MuiLink
    component={RouteLink}
    href={to}
    color="inherit"
    underline="always"
    aria-label={label}
    sx={quietLine}
  >
    {children}
  </MuiLink>
);

/** Seen as a way on, without shouting in a list of names. */
const quietLine = {
  textDecorationThickness: '1px',
  textUnderlineOffset: '3px',
  textDecorationColor: 'color-mix(in srgb, currentColor 35%, transparent)',
  '&:hover': { textDecorationColor: 'currentColor' },
} as const;
