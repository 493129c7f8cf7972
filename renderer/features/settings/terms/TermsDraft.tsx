import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import type { TermsParameters } from '../../../../shared/domain/terms/parameters.ts';
import { besideClauses } from '../../../../shared/domain/terms/text/besideClauses.ts';
import { headOf } from '../../../../shared/domain/terms/text/heads.ts';
import { termsText } from '../../../../shared/domain/terms/text/termsText.ts';
import type { Organisation } from '../../../../shared/records/records.ts';
import { Section } from '../../../ui/index.ts';
import { DraftEffects } from './ChangedEffects.tsx';
import { BesideGrid, ChangedSentences } from './ClauseRow.tsx';
import { ParameterField } from './ParameterField.tsx';
import { termsFrom } from './termsForm.ts';

/** The clauses of the model that hold a parameter, each with its fields and its sentences as they would change. */
export function TermsDraft({
  organisation,
  before,
}: {
  readonly organisation: Organisation;
  /** The terms that the draft is compared with. */
  readonly before: TermsParameters;
}) {
  const after = termsFrom(useWatch(), before);
  const textOf = (parameters: TermsParameters) => besideClauses(termsText(parameters, organisation));
  const [old, young] = [textOf(before), textOf(after)];
  const rows = young.clauses.map((row, index) => ({ ...row, was: old.clauses[index]?.clause ?? row.clause }));
  return (
    <>
      <Section title="Clauses et règles" purpose="Le texte et le calcul changent ensemble.">
        {rows
          .filter(({ parameters }) => parameters.length > 0)
          .map((row) => (
            <BesideGrid
              key={`${row.chapter.number} ${row.clause.number} ${row.clause.title}`}
              text={
                <>
                  <Typography component="h3" sx={{ fontWeight: 600, mb: 0.5 }}>
                    {headOf(row.clause)}
                  </Typography>
                  <ChangedSentences before={row.was} after={row.clause} />
                </>
              }
              aside={row.parameters.map((parameter) => (
                <ParameterField key={parameter.name} parameter={parameter} />
              ))}
            />
          ))}
      </Section>
      <DraftEffects before={before} />
    </>
  );
}
