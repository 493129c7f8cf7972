import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { linesOf } from '../../../../shared/domain/terms/text/besideClauses.ts';
import type { ClauseText } from '../../../../shared/domain/terms/text/clause.ts';
import { MarkedText } from './MarkedText.tsx';

/** Lines that changed from one writing of a clause to another; whole, where their number changed. */
function changedLines(before: ClauseText, after: ClauseText): readonly (readonly [string, string])[] {
  const [old, young] = [linesOf(before), linesOf(after)];
  const pairs =
    old.length === young.length
      ? young.map((line, index) => [old[index] ?? '', line] as const)
      : [[old.join(' '), young.join(' ')] as const];
  return pairs.filter(([was, is]) => was !== is);
}

/** A clause at the left, what it sets at the right; under it where there is too little room. */
export const BesideGrid = ({ text, aside }: { readonly text: ReactNode; readonly aside: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 300px' },
      columnGap: 4,
      rowGap: 1,
      py: 2,
      borderTop: 1,
      borderColor: 'divider',
    }}
  >
    <Box sx={{ maxWidth: 680, minWidth: 0 }}>{text}</Box>
    <Box sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}>{aside}</Box>
  </Box>
);

/** The sentences of a clause that change, old ones struck and new ones marked; else its first sentence. */
export function ChangedSentences({
  before,
  after,
}: {
  readonly before: ClauseText;
  readonly after: ClauseText;
}) {
  const lines = changedLines(before, after);
  return (
    <Box role="status">
      {lines.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>Cette clause ne change pas.</Typography>
      ) : (
        lines.map(([was, is]) => (
          <Typography key={is} sx={{ mb: 1 }}>
            <MarkedText before={was} after={is} />
          </Typography>
        ))
      )}
    </Box>
  );
}
