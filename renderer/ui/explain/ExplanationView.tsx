import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ClauseLink } from './ClauseLink.tsx';
import { CopyExplanation } from './CopyExplanation.tsx';
import { ExplanationLines, ExplanationPart } from './ExplanationLines.tsx';
import type { Explanation } from './explanation.ts';
import { LawView } from './LawView.tsx';
import { SignedClauseView } from './SignedClauseView.tsx';

const isSome = <T,>(list: readonly T[] | undefined): list is readonly T[] => (list?.length ?? 0) > 0;

/** One answer: the sentence, the arithmetic, the facts, the clause as signed, the law. */
export const ExplanationView = ({ explanation }: { readonly explanation: Explanation }) => {
  const { because, clause, cited, lines, facts, signed, law } = explanation;
  return (
    <>
      <Typography sx={{ mb: 1 }}>{because}</Typography>
      {clause && <ClauseLink clause={clause} cited={cited} />}
      {isSome(lines) && (
        <ExplanationPart title="Le calcul">
          <ExplanationLines lines={lines} />
        </ExplanationPart>
      )}
      {isSome(facts) && (
        <ExplanationPart title="Les faits">
          <ExplanationLines lines={facts} />
        </ExplanationPart>
      )}
      {signed && <SignedClauseView signed={signed} />}
      {isSome(law) && <LawView law={law} />}
      <Box sx={{ mt: 2.5 }}>
        <CopyExplanation explanation={explanation} />
      </Box>
    </>
  );
};
