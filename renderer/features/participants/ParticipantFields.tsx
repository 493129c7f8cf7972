import { useWatch } from 'react-hook-form';
import Box from '@mui/material/Box';
import {
  type ContactDoubt,
  doubtAboutEmail,
  doubtAboutPhone,
  formatPhone,
} from '../../../shared/domain/parties/contactDetails.ts';
import { contactText } from '../../../shared/messages/parties.ts';
import { FieldRow, FormSection, RecordPicker, SelectField, TextArea, TextLine } from '../../ui/index.ts';
import { loadClient, searchEmployers } from '../clients/index.ts';

const civilities = [
  { value: 'M.', label: 'M.' },
  { value: 'Mme', label: 'Mme' },
];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function Doubts() {
  const [email, phone] = useWatch({ name: ['email', 'phone'] }) as unknown[];
  const doubts = [doubtAboutEmail(text(email)), doubtAboutPhone(text(phone))].filter(
    (doubt): doubt is ContactDoubt => doubt !== null,
  );
  return (
    <Box role="status" sx={{ typography: 'caption', color: 'tone.soon' }}>
      {doubts.map((doubt) => (
        <Box key={doubt.code}>{contactText(doubt)}</Box>
      ))}
    </Box>
  );
}

/** The fields of a participant: few on purpose. */
export const ParticipantFields = ({ autoFocus = true }: { readonly autoFocus?: boolean }) => (
  <>
    <FormSection title="Identité" purpose="Tel que le nom figurera sur l’émargement et l’attestation.">
      <FieldRow>
        <SelectField name="civility" label="Civilité" options={civilities} none="Non précisée" width="s" />
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
        <TextLine name="email" label="Adresse électronique" inputMode="email" />
        <TextLine name="phone" label="Téléphone" width="s" inputMode="tel" tidy={formatPhone} />
      </FieldRow>
      <Doubts />
    </FormSection>
    <FormSection
      title="Le jour venu"
      purpose="Rien d’autre n’est demandé : ni date de naissance, ni nationalité, ni état de santé (art. L6353-9)."
    >
      <TextArea
        name="needs"
        label="Besoins d’adaptation, dans les mots de la personne"
        help="Par exemple : place près de l’écran, supports agrandis. Jamais de donnée médicale."
        rows={2}
      />
    </FormSection>
  </>
);
