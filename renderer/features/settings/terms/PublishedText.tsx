import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ParameterDescription } from '../../../../shared/domain/terms/parameter.ts';
import type { TermsParameters } from '../../../../shared/domain/terms/parameters.ts';
import { printParameter } from '../../../../shared/domain/terms/printParameter.ts';
import { besideClauses } from '../../../../shared/domain/terms/text/besideClauses.ts';
import type { ChapterText } from '../../../../shared/domain/terms/text/clause.ts';
import { clauseHead, headOf, statedBy } from '../../../../shared/domain/terms/text/heads.ts';
import { BesideGrid } from './ClauseRow.tsx';
import { ClausePassages } from './ClausePassages.tsx';

/** A parameter as it stands, with what it makes of the example. */
const ParameterValue = ({
  parameter,
  terms,
}: {
  readonly parameter: ParameterDescription;
  readonly terms: TermsParameters;
}) => (
  <Box sx={{ borderLeft: 2, borderColor: 'divider', pl: 1.5 }}>
    <Box sx={{ typography: 'body2' }}>{parameter.label}</Box>
    <Box sx={{ fontWeight: 600 }}>{printParameter(parameter.name, terms[parameter.name])}</Box>
    <Box sx={{ typography: 'caption', color: 'text.secondary', mt: 0.25 }}>{parameter.effect(terms)}</Box>
  </Box>
);

/** The text of a version, each clause beside the parameters that it sets; the clause asked for is marked. */
export function PublishedText({
  chapters,
  terms,
  asked,
}: {
  readonly chapters: readonly ChapterText[];
  readonly terms: TermsParameters;
  /** A clause of the engine: the first clause that states it is marked, whatever its own number. */
  readonly asked?: string | undefined;
}) {
  const { clauses, unstated } = besideClauses(chapters);
  const beside = new Map(clauses.map(({ clause, parameters }) => [clause, parameters]));
  const marked = clauses.find(
    ({ clause }) => asked !== undefined && statedBy(clause).includes(asked),
  )?.clause;
  return (
    <>
      {chapters.map((chapter, index) => (
        <Box key={index}>
          {headOf(chapter) !== '' && (
            <Typography variant="h2" sx={{ mt: 3, mb: 1 }}>
              {headOf(chapter)}
            </Typography>
          )}
          {chapter.clauses.map((clause, at) => (
            <Box
              key={at}
              id={clause === marked ? `clause-${asked}` : undefined}
              tabIndex={clause === marked ? -1 : undefined}
              sx={{ outline: 'none', scrollMarginTop: 16 }}
            >
              <BesideGrid
                text={
                  <Box
                    sx={{
                      pl: clause === marked ? 1.5 : 0,
                      borderLeft: clause === marked ? 3 : 0,
                      borderColor: 'primary.main',
                    }}
                  >
                    <ClausePassages clause={clause} head={clauseHead(chapter, at)} />
                  </Box>
                }
                aside={(beside.get(clause) ?? []).map((parameter) => (
                  <ParameterValue key={parameter.name} parameter={parameter} terms={terms} />
                ))}
              />
            </Box>
          ))}
        </Box>
      ))}
      {unstated.length > 0 && (
        <BesideGrid
          text={
            <Typography sx={{ color: 'text.secondary' }}>
              Règles que ce texte ne dit pas&nbsp;: le calcul suit ces valeurs.
            </Typography>
          }
          aside={unstated.map((parameter) => (
            <ParameterValue key={parameter.name} parameter={parameter} terms={terms} />
          ))}
        />
      )}
    </>
  );
}
