import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ExplanationLine } from './explanation.ts';

/** A part of an answer under its small title. */
export const ExplanationPart = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <Box sx={{ mt: 2.5 }}>
    <Typography variant="caption" component="h3" sx={{ color: 'text.secondary', mb: 0.5 }}>
      {title}
    </Typography>
    {children}
  </Box>
);

/** Beyond this many signs a value is a sentence: read from the left, under its label. */
const longest = 36;
const figureStyle = { m: 0, ml: 'auto', textAlign: 'right', fontVariantNumeric: 'tabular-nums' } as const;
const sentenceStyle = { m: 0, width: '100%', color: 'text.secondary' } as const;

/** What at the left, how much or when at the right; a result under a rule. */
export const ExplanationLines = ({ lines }: { readonly lines: readonly ExplanationLine[] }) => (
  <Box component="dl" sx={{ m: 0 }}>
    {lines.map((line, index) => (
      <Box
        // The same words may come twice: two payments of one day.
        key={`${index} ${line.label}`}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          justifyContent: 'space-between',
          columnGap: 2,
          py: 0.5,
          borderTop: line.total ? 1 : 0,
          borderColor: 'text.secondary',
          fontWeight: line.total ? 600 : 400,
        }}
      >
        <Box component="dt">{line.label}</Box>
        <Box component="dd" sx={line.value.length > longest ? sentenceStyle : figureStyle}>
          {line.value}
        </Box>
      </Box>
    ))}
  </Box>
);
