import { usualLadder } from '../../../../shared/domain/reminders/ladder.ts';
import { stampsOf, useLive } from '../../../db/index.ts';
import { FieldRow, FormSection, NumberField, RecordForm, TextSkeleton } from '../../../ui/index.ts';
import { remindersSchema } from '../organisationSchema.ts';
import { saveOrganisation } from '../settingsCommands.ts';
import { loadOrganisation } from '../settingsQueries.ts';

/** After how many days each step towards a payer who is late is proposed. */
export function RemindersPart() {
  const organisation = useLive(loadOrganisation, []);
  if (!organisation) return <TextSkeleton lines={4} />;
  const { reminder1Days, reminder2Days, noticeDays } = organisation;
  return (
    <RecordForm
      schema={remindersSchema}
      initial={{
        reminder1Days: reminder1Days ?? usualLadder.reminder1,
        reminder2Days: reminder2Days ?? usualLadder.reminder2,
        noticeDays: noticeDays ?? usualLadder.formalNotice,
      }}
      base={stampsOf(organisation)}
      draftKey="organisation:reminders"
      onSave={({ changed, base }) => saveOrganisation('Délais des relances', changed, base)}
    >
      <FormSection
        title="Factures en retard"
        purpose="Jours après l’échéance. Aujourd’hui et Règlements proposent chaque étape à son jour ; rien ne part sans vous. Un OPCO est relancé plus tard, et ne reçoit pas de mise en demeure."
      >
        <FieldRow>
          <NumberField name="reminder1Days" label="Relance 1" unit="jours" width="s" />
          <NumberField name="reminder2Days" label="Relance 2" unit="jours" width="s" />
          <NumberField name="noticeDays" label="Mise en demeure" unit="jours" width="s" />
        </FieldRow>
      </FormSection>
    </RecordForm>
  );
}
