import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { compareWords } from '../../../../shared/domain/terms/text/compareWords.ts';
import { visuallyHidden } from '../../../ui/index.ts';

const looks = {
  removed: { color: 'text.secondary', textDecoration: 'line-through' },
  added: { color: 'text.primary', fontWeight: 600, textDecoration: 'underline', textUnderlineOffset: '3px' },
} as const;

/** A text that changes: what goes is struck, what comes is marked; read aloud too. */
export const MarkedText = ({ before, after }: { readonly before: string; readonly after: string }) => (
  <>
    {compareWords(before, after).map(({ kind, text }, index) =>
      kind === 'same' ? (
        <span key={`${index} ${text}`}>{text}</span>
      ) : (
        <Fragment key={`${index} ${text}`}>
          <Box component={kind === 'removed' ? 'del' : 'ins'} sx={looks[kind]}>
            <Box component="span" sx={visuallyHidden}>
              {kind === 'removed' ? 'supprimé : ' : 'ajouté : '}
            </Box>
            {text.trimEnd()}
          </Box>{' '}
        </Fragment>
      ),
    )}
  </>
);
