import { stampsOf, useLive } from '../../../db/index.ts';
import { FieldRow, FormSection, RecordForm, TextLine, TextSkeleton, useToday } from '../../../ui/index.ts';
import { numberingSchema } from '../organisationSchema.ts';
import { saveOrganisation } from '../settingsCommands.ts';
import { loadOrganisation } from '../settingsQueries.ts';

const capitals = (text: string): string => text.toUpperCase().replace(/\s/g, '');

const rows = [
  [
    { name: 'proposalPrefix', label: 'Propositions', usual: 'DEV' },
    { name: 'agreementPrefix', label: 'Conventions', usual: 'CONV' },
  ],
  [
    { name: 'invoicePrefix', label: 'Factures', usual: 'FA' },
    { name: 'creditNotePrefix', label: 'Avoirs', usual: 'AV' },
  ],
] as const;

/** How numbers of papers begin. */
export function NumberingPart() {
  const organisation = useLive(loadOrganisation, []);
  const year = useToday().slice(0, 4);
  if (!organisation) return <TextSkeleton lines={5} />;
  const { proposalPrefix, agreementPrefix, invoicePrefix, creditNotePrefix } = organisation;
  return (
    <RecordForm
      schema={numberingSchema}
      initial={{ proposalPrefix, agreementPrefix, invoicePrefix, creditNotePrefix }}
      base={stampsOf(organisation)}
      draftKey="organisation:numbering"
      onSave={({ changed, base }) => saveOrganisation('Numérotation modifiée', changed, base)}
    >
      <FormSection
        title="Préfixes"
        purpose="Un numéro est donné à l’émission, sans trou, dans une série par année. Ceux qui sont donnés ne changent pas."
      >
        {rows.map((row) => (
          <FieldRow key={row[0].name}>
            {row.map(({ name, label, usual }) => (
              <TextLine
                key={name}
                name={name}
                label={label}
                width="s"
                placeholder={usual}
                tidy={capitals}
                help={`${organisation[name] ?? usual}-${year}-0001`}
              />
            ))}
          </FieldRow>
        ))}
      </FormSection>
    </RecordForm>
  );
}
