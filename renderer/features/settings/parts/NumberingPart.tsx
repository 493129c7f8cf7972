import { stampsOf, useLive } from '../../../db/index.ts';
import { FieldRow, FormSection, RecordForm, TextLine, TextSkeleton, useToday } from '../../../ui/index.ts';
import { saveNumbering } from '../numberingCommands.ts';
import { loadNumbering } from '../numberingQueries.ts';
import { numberingSchema } from '../organisationSchema.ts';
import { capitals, SeriesFields } from './SeriesFields.tsx';

const prefixes = [
  { name: 'proposalPrefix', label: 'Propositions', usual: 'DEV' },
  { name: 'agreementPrefix', label: 'Conventions', usual: 'CONV' },
] as const;

/** How the numbers of papers are made. */
export function NumberingPart() {
  const today = useToday();
  const numbering = useLive(() => loadNumbering(today), [today]);
  if (!numbering) return <TextSkeleton lines={8} />;
  const { organisation, initial } = numbering;
  return (
    <RecordForm
      schema={numberingSchema}
      initial={initial}
      base={stampsOf(organisation)}
      draftKey="organisation:numbering"
      onSave={({ values, changed, base }) => saveNumbering(values, changed, base, today)}
    >
      <FormSection
        title="Factures"
        purpose="Un numéro est donné à l’émission, sans trou ni retour en arrière. En changeant de logiciel en cours d’année, reprenez après le dernier donné ailleurs."
      >
        <SeriesFields name="invoice" label="Prochaine facture" />
      </FormSection>
      <FormSection title="Avoirs" purpose="Une série à part, ou celle des factures avec le même préfixe.">
        <SeriesFields name="creditNote" label="Prochain avoir" />
      </FormSection>
      <FormSection title="Autres documents" purpose="Ceux qui sont donnés ne changent pas.">
        <FieldRow>
          {prefixes.map(({ name, label, usual }) => (
            <TextLine
              key={name}
              name={name}
              label={label}
              width="s"
              placeholder={usual}
              tidy={capitals}
              help={`${organisation[name] ?? usual}-${today.slice(0, 4)}-0001`}
            />
          ))}
        </FieldRow>
      </FormSection>
    </RecordForm>
  );
}
