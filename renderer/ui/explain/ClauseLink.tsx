import Box from '@mui/material/Box';
import { Link } from '../layout/Link.tsx';
import { clauseText, isOfTheTerms } from './explanation.ts';

/** « CGV, art. 2.1 », leading to the text of the terms; an article of law is named without a link. */
export function ClauseLink({
  clause,
  cited = clauseText(clause),
}: {
  readonly clause: string;
  /** What the terms of the order call it, where an order is spoken of: `citedInDossier`. */
  readonly cited?: string | undefined;
}) {
  return (
    <Box component="span" sx={{ color: 'text.secondary', typography: 'caption', whiteSpace: 'nowrap' }}>
      {isOfTheTerms(clause) ? <Link to={`/parametres/conditions/${clause}`}>{cited}</Link> : cited}
    </Box>
  );
}
