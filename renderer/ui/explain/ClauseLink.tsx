import Box from '@mui/material/Box';
import { Link } from '../layout/Link.tsx';
import { clauseText } from './explanation.ts';

/** « CGV, art. 2.1 », leading to the text of the terms; an article of law is named without a link. */
export function ClauseLink({ clause }: { readonly clause: string }) {
  const text = clauseText(clause);
  return (
    <Box component="span" sx={{ color: 'text.secondary', typography: 'caption', whiteSpace: 'nowrap' }}>
      {text.startsWith('CGV') ? <Link to={`/parametres/conditions/${clause}`}>{text}</Link> : text}
    </Box>
  );
}
