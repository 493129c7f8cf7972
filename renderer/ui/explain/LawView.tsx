import Box from '@mui/material/Box';
import { ExplanationPart } from './ExplanationLines.tsx';
import type { CitedArticle } from './explanation.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The articles of law that decide or complete the clause, in our words. */
export const LawView = ({ law }: { readonly law: readonly CitedArticle[] }) => (
  <ExplanationPart title="La loi">
    {law.map(({ article, says, overTerms }) => (
      <Box key={article} sx={{ mb: 1.5 }}>
        <Box sx={{ fontWeight: 500 }}>{capital(article)}</Box>
        <Box>{says}</Box>
        {overTerms && (
          <Box sx={{ borderLeft: 3, borderColor: 'tone.todo', pl: 1.5, mt: 0.5 }}>{overTerms}</Box>
        )}
      </Box>
    ))}
  </ExplanationPart>
);
