import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ParameterDescription } from '../../../../shared/domain/terms/parameter.ts';
import type { TermsParameters } from '../../../../shared/domain/terms/parameters.ts';
import { printParameter } from '../../../../shared/domain/terms/printParameter.ts';
import { besideClauses } from '../../../../shared/domain/terms/text/besideClauses.ts';
import type { ChapterText, ClauseText } from '../../../../shared/domain/terms/text/clause.ts';
import { BesideGrid, headingOf } from './ClauseRow.tsx';

const Passages = ({ clause }: { readonly clause: ClauseText }) => (
  <Box sx={{ fontWeight: clause.prominent ? 600 : 400 }}>
    {clause.passages.map((passage) =>
      typeof passage === 'string' ? (
        <Typography key={passage} sx={{ mb: 1 }}>
          {passage}
        </Typography>
      ) : (
        <Box component="ul" key={passage.join(' ')} sx={{ mt: 0, mb: 1, pl: 2.5 }}>
          {passage.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </Box>
      ),
    )}
  </Box>
);

/** A parameter as it stands, with what it makes of the example. */
export const ParameterValue = ({
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
  readonly asked?: string | undefined;
}) {
  const { clauses, unstated } = besideClauses(chapters);
  return (
    <>
      {clauses.map(({ chapter, clause, parameters }) => (
        <Box
          key={`${chapter.number} ${clause.number} ${clause.title}`}
          id={`clause-${clause.number}`}
          tabIndex={-1}
          sx={{ outline: 'none', scrollMarginTop: 16 }}
        >
          {chapter.clauses[0] === clause && (
            <Typography variant="h2" sx={{ mt: 3, mb: 1 }}>
              {chapter.number}. {chapter.title}
            </Typography>
          )}
          <BesideGrid
            text={
              <Box
                sx={{
                  pl: clause.number === asked ? 1.5 : 0,
                  borderLeft: clause.number === asked ? 3 : 0,
                  borderColor: 'primary.main',
                }}
              >
                {clause.number !== chapter.number && (
                  <Typography component="h3" sx={{ fontWeight: 600, mb: 0.5 }}>
                    {headingOf({ chapter, clause })}
                  </Typography>
                )}
                <Passages clause={clause} />
              </Box>
            }
            aside={parameters.map((parameter) => (
              <ParameterValue key={parameter.name} parameter={parameter} terms={terms} />
            ))}
          />
        </Box>
      ))}
      {unstated.length > 0 && (
        <BesideGrid
          text={
            <Typography sx={{ color: 'text.secondary' }}>
              Règles que ce texte ne dit pas : le calcul suit ces valeurs.
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
