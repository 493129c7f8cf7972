import { stampsOf, useLive } from '../../../db/index.ts';
import { FieldRow, FormSection, RecordForm, TextLine, TextSkeleton, useToday } from '../../../ui/index.ts';
import { numberingSchema } from '../organisationSchema.ts';
import { saveOrganisation } from '../settingsCommands.ts';
import { loadOrganisation } from '../settingsQueries.ts';

const capitals = (text: string): string => text.toUpperCase().replace(/\s/g, '');

/** How numbers of papers begin. */
export function NumberingPart() {
  const organisation = useLive(loadOrganisation, []);
  const year = useToday().slice(0, 4);
  if (!organisation) return <TextSkeleton lines={5} />;
  const { proposalPrefix, agreementPrefix } = organisation;
  return (
    <RecordForm
      schema={numberingSchema}
      initial={{ proposalPrefix, agreementPrefix }}
      base={stampsOf(organisation)}
      draftKey="organisation:numbering"
      onSave={({ changed, base }) => saveOrganisation('Numérotation modifiée', changed, base)}
    >
      <FormSection
        title="Préfixes"
        purpose="Un numéro est donné à l’émission, sans trou, dans une série par année. Ceux qui sont donnés ne changent pas."
      >
        <FieldRow>
          <TextLine
            name="proposalPrefix"
            label="Propositions"
            width="s"
            placeholder="DEV"
            tidy={capitals}
            help={`${proposalPrefix ?? 'DEV'}-${year}-0001`}
          />
          <TextLine
            name="agreementPrefix"
            label="Conventions"
            width="s"
            placeholder="CONV"
            tidy={capitals}
            help={`${agreementPrefix ?? 'CONV'}-${year}-0001`}
          />
        </FieldRow>
      </FormSection>
    </RecordForm>
  );
}
