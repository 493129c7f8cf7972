import Box from '@mui/material/Box';
import type { UnreadLine } from '../../../shared/domain/parties/participantList.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import { unreadLineText } from '../../../shared/messages/parties.ts';
import { StatusText } from '../../ui/index.ts';

/** The lines of a pasted list that gave nobody, as they were written: nothing disappears in silence. */
export const UnreadLines = ({ lines }: { readonly lines: readonly UnreadLine[] }) =>
  lines.length === 0 ? null : (
    <Box component="section" aria-label="Lignes non reprises" sx={{ mt: 2, fontSize: '0.8125rem' }}>
      <StatusText tone="soon">
        {countText(lines.length, 'ligne non reprise', 'lignes non reprises')}
      </StatusText>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, maxHeight: 160, overflow: 'auto' }}>
        {lines.map(({ line, text, why }) => (
          <Box component="li" key={line} sx={{ overflowWrap: 'anywhere' }}>
            {text.slice(0, 300)}{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              (ligne {line}, {unreadLineText(why)})
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
