import {
  EmailField,
  FieldRow,
  FormSection,
  PhoneField,
  RecordPicker,
  SelectField,
  TextArea,
  TextLine,
} from '../../ui/index.ts';
import { loadClient, searchEmployers } from '../clients/index.ts';

const civilities = [
  { value: 'M.', label: 'M.' },
  { value: 'Mme', label: 'Mme' },
];

/** The fields of a participant: few on purpose. */
export const ParticipantFields = ({ autoFocus = true }: { readonly autoFocus?: boolean }) => (
  <>
    <FormSection title="Identité" purpose="Tel que le nom figurera sur l’émargement et l’attestation.">
      <FieldRow>
        <SelectField name="civility" label="Civilité" options={civilities} none="–" width="xs" />
        <TextLine name="lastName" label="Nom" required autoFocus={autoFocus} />
        <TextLine name="firstName" label="Prénom" required />
      </FieldRow>
    </FormSection>
    <FormSection title="Employeur et contact" purpose="Sans employeur, la personne vient à titre individuel.">
      <FieldRow>
        <RecordPicker name="employerId" label="Employeur" search={searchEmployers} load={loadClient} />
        <TextLine name="jobTitle" label="Fonction" />
      </FieldRow>
      <FieldRow>
        <EmailField name="email" />
        <PhoneField name="phone" />
      </FieldRow>
    </FormSection>
    <FormSection
      title="Le jour venu"
      purpose="Rien d’autre n’est demandé : ni date de naissance, ni nationalité, ni état de santé (art. L6353-9)."
    >
      <TextArea
        name="needs"
        label="Besoins d’adaptation, dans les mots de la personne"
        help="Par exemple : place près de l’écran, supports agrandis. Jamais de donnée médicale."
        rows={2}
      />
    </FormSection>
  </>
);
