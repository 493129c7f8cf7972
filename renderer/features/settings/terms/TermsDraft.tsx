import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import type { TermsParameters } from '../../../../shared/domain/terms/parameters.ts';
import { besideClauses } from '../../../../shared/domain/terms/text/besideClauses.ts';
import { termsTextOfVersion } from '../../../../shared/domain/terms/text/termsTextOfVersion.ts';
import type { Organisation, TermsVersion } from '../../../../shared/records/records.ts';
import { FormSection, Section } from '../../../ui/index.ts';
import { ChangedEffects } from './ChangedEffects.tsx';
import { BesideGrid, ChangedSentences, headingOf } from './ClauseRow.tsx';
import { ParameterField } from './ParameterField.tsx';
import { termsFrom } from './termsForm.ts';

/** The clauses that hold a parameter, each with its fields and its sentences as they would change. */
export function TermsDraft({
  organisation,
  base,
  before,
}: {
  readonly organisation: Organisation;
  /** What the draft started from: its text. */
  readonly base: TermsVersion | null;
  /** The terms that the draft is compared with. */
  readonly before: TermsParameters;
}) {
  const after = termsFrom(useWatch(), before);
  const textOf = (parameters: TermsParameters) =>
    besideClauses(termsTextOfVersion({ parameters: { ...parameters }, text: base?.text }, organisation));
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
                    {headingOf(row)}
                  </Typography>
                  <ChangedSentences before={row.was} after={row.clause} />
                </>
              }
              aside={row.parameters.map((parameter) => (
                <ParameterField key={parameter.name} parameter={parameter} />
              ))}
            />
          ))}
        {young.unstated.length > 0 && (
          <BesideGrid
            text={
              <Typography sx={{ color: 'text.secondary' }}>
                Règles que votre texte ne dit pas : le calcul suit ces valeurs.
              </Typography>
            }
            aside={young.unstated.map((parameter) => (
              <ParameterField key={parameter.name} parameter={parameter} />
            ))}
          />
        )}
      </Section>
      <FormSection title="Pour la prochaine proposition" purpose="Sur une commande de 1 740,00 € TTC.">
        <div role="status">
          <ChangedEffects before={before} after={after} none="Rien ne change encore." />
        </div>
      </FormSection>
    </>
  );
}
