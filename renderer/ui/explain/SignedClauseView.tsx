import Box from '@mui/material/Box';
import type { Passage } from '../../../shared/domain/terms/text/clause.ts';
import { fullName } from '../../../shared/domain/terms/text/heads.ts';
import { ExplanationPart } from './ExplanationLines.tsx';
import type { SignedClause } from './explanation.ts';

/** Longer than this, a clause is folded: its figures have been said above it. */
const longText = 420;

const lengthOf = (passages: readonly Passage[]): number =>
  passages.reduce(
    (sum, passage) => sum + (typeof passage === 'string' ? passage : passage.join(' ')).length,
    0,
  );

/** The clause in the words that the client signed, special conditions first: they win. */
export const SignedClauseView = ({ signed }: { readonly signed: SignedClause }) => (
  <ExplanationPart title="La clause telle que signée">
    {signed.special && signed.special.length > 0 && (
      <Box sx={{ borderLeft: 3, borderColor: 'tone.soon', pl: 1.5, mb: 1 }}>
        <Box sx={{ fontWeight: 600 }}>Conditions particulières de cette commande</Box>
        {signed.special.map((sentence) => (
          <Box key={sentence}>{sentence}</Box>
        ))}
        {signed.note && <Box sx={{ mt: 0.5 }}>{signed.note}</Box>}
      </Box>
    )}
    <Box component="details" open={lengthOf(signed.passages) <= longText} sx={foldStyle}>
      <Box component="summary">
        {fullName(signed)}
        <Box
          component="span"
          sx={{ display: 'block', typography: 'caption', color: 'text.secondary', ml: 2 }}
        >
          {signed.version}
        </Box>
      </Box>
      {signed.passages.map((passage, index) => (
        <PassageView key={index} passage={passage} />
      ))}
    </Box>
  </ExplanationPart>
);

const PassageView = ({ passage }: { readonly passage: Passage }) =>
  typeof passage === 'string' ? (
    <Box component="p" sx={{ my: 1 }}>
      {passage}
    </Box>
  ) : (
    <Box component="ul" sx={{ my: 1, pl: 2.5 }}>
      {passage.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </Box>
  );

const foldStyle = {
  '& > summary': { cursor: 'pointer', fontWeight: 500, pl: 2, textIndent: '-16px' },
  '& > summary > span': { textIndent: 0, ml: 0 },
} as const;
