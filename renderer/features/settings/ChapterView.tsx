import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ChapterText, ClauseText, Passage } from '../../../shared/domain/terms/text/clause.ts';

const PassageView = ({ passage }: { readonly passage: Passage }) =>
  typeof passage === 'string' ? (
    <Typography sx={{ mb: 1 }}>{passage}</Typography>
  ) : (
    <Box component="ul" sx={{ mt: 0, mb: 1, pl: 2.5 }}>
      {passage.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </Box>
  );

const ClauseView = ({
  clause,
  heading,
  asked,
}: {
  readonly clause: ClauseText;
  readonly heading: string;
  readonly asked: boolean;
}) => (
  <Box
    id={`clause-${clause.number}`}
    tabIndex={-1}
    sx={{
      mb: 2,
      pl: asked ? 1.5 : 0,
      borderLeft: asked ? 3 : 0,
      borderColor: 'primary.main',
      outline: 'none',
      scrollMarginTop: 16,
    }}
  >
    {heading && (
      <Typography component="h3" sx={{ fontWeight: 600, mb: 0.5 }}>
        {heading}
      </Typography>
    )}
    <Box sx={{ fontWeight: clause.prominent ? 600 : 400 }}>
      {clause.passages.map((passage) => (
        <PassageView key={typeof passage === 'string' ? passage : passage.join(' ')} passage={passage} />
      ))}
    </Box>
  </Box>
);

/** The first chapter is one clause of the same number: it needs no second heading. */
const headingOf = (chapter: ChapterText, { number, title }: ClauseText): string =>
  number === chapter.number ? title : `${number} ${title}`.trim();

/** A chapter of the terms; the clause that someone asked for is marked. */
export const ChapterView = ({
  chapter,
  asked,
}: {
  readonly chapter: ChapterText;
  readonly asked: string | undefined;
}) => (
  <Box component="section" sx={{ mb: 3 }}>
    <Typography variant="h2" sx={{ mb: 1 }}>
      {chapter.number}. {chapter.title}
    </Typography>
    {chapter.clauses.map((clause) => (
      <ClauseView
        key={clause.number}
        clause={clause}
        heading={headingOf(chapter, clause)}
        asked={clause.number === asked}
      />
    ))}
  </Box>
);
