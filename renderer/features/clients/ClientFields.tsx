import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { formatSiret, readSiret } from '../../../shared/domain/parties/siret.ts';
import {
  AddressFields,
  EmailField,
  FieldRow,
  FormSection,
  ListField,
  NumberField,
  PhoneField,
  RadioField,
  SelectField,
  TextArea,
  TextLine,
} from '../../ui/index.ts';
import { type ClientKind, kindOptions, kindTexts } from './clientKinds.ts';
import { ContractFields } from './ContractFields.tsx';
import { VatProposal } from './VatProposal.tsx';

const civilities = [
  { value: 'M.', label: 'M.' },
  { value: 'Mme', label: 'Mme' },
];

const tidySiret = (text: string): string => {
  const read = readSiret(text);
  return read.ok ? formatSiret(read.value) : text;
};

const Person = () => (
  <FormSection title="Identité" purpose="La personne qui signe le contrat et suit la formation.">
    <FieldRow>
      <SelectField name="civility" label="Civilité" options={civilities} none="–" width="xs" />
      <TextLine name="lastName" label="Nom" required />
      <TextLine name="firstName" label="Prénom" required />
    </FieldRow>
  </FormSection>
);

const Headcount = () => (
  <FieldRow>
    <NumberField name="headcount" label="Effectif" unit="salariés" width="s" />
    <Box sx={{ flex: '1 1 240px', alignSelf: 'center', typography: 'caption', color: 'text.secondary' }}>
      Jusqu’à 5 salariés, un contrat signé hors établissement et hors de son activité principale peut donner
      au client les droits d’un consommateur (art. L221-3).
    </Box>
  </FieldRow>
);

const Organisation = ({ kind }: { readonly kind: ClientKind }) => (
  <>
    <FormSection title="Identité" purpose="Ce qui figure sur la convention et sur la facture.">
      <FieldRow>
        <TextLine name="name" label="Raison sociale" required width="l" />
        <TextLine name="legalForm" label="Forme juridique" width="s" placeholder="SARL, SAS…" />
      </FieldRow>
      <FieldRow>
        <TextLine name="siret" label="SIRET" inputMode="numeric" tidy={tidySiret} help="14 chiffres." />
        <TextLine name="vatNumber" label="N° de TVA" help={<VatProposal />} />
      </FieldRow>
      {kind === 'company' && <Headcount />}
      {kind === 'public' && (
        <TextLine
          name="serviceCode"
          label="Code service"
          width="s"
          help="Celui qui paie, pour Chorus Pro : repris sur les factures."
        />
      )}
    </FormSection>
    {kind !== 'funder' && (
      <FormSection title="Signataire" purpose="Qui signe la convention, et en quelle qualité.">
        <FieldRow>
          <TextLine name="signatoryName" label="Nom du signataire" />
          <TextLine name="signatoryRole" label="Qualité" placeholder="Gérante, directeur…" />
        </FieldRow>
      </FormSection>
    )}
    {kind !== 'funder' && <ContractFields />}
  </>
);

const Contacts = () => (
  <ListField
    name="contacts"
    label="Contacts"
    addLabel="Ajouter un contact"
    itemLabel="Contact"
    newItem={() => ({ name: '', role: '', email: '', phone: '' })}
    renderItem={(name) => (
      <FieldRow>
        <TextLine name={`${name}.name`} label="Nom" width="s" />
        <TextLine name={`${name}.role`} label="Fonction" width="s" />
        <EmailField name={`${name}.email`} />
        <PhoneField name={`${name}.phone`} />
      </FieldRow>
    )}
  />
);

/** The fields of a client, those of its kind alone. */
export function ClientFields() {
  const kind = useWatch({ name: 'kind' }) as ClientKind;
  const isPerson = kind === 'individual';
  return (
    <>
      <FormSection
        title="Type de client"
        purpose="Il décide du contrat, des délais et des règles de paiement."
      >
        <RadioField
          name="kind"
          label="Ce client est"
          inline
          options={kindOptions}
          help={kindTexts[kind].help}
        />
      </FormSection>
      {isPerson ? <Person /> : <Organisation kind={kind} />}
      <FormSection title="Coordonnées">
        <FieldRow>
          <EmailField name="email" />
          <PhoneField name="phone" />
        </FieldRow>
        <AddressFields name="address" />
        {!isPerson && <Contacts />}
      </FormSection>
      <FormSection title="Facturation" purpose="Seulement si l’adresse de facturation est différente.">
        <AddressFields name="billingAddress" label="Adresse de facturation" />
      </FormSection>
      <FormSection title="Comptabilité">
        <TextLine
          name="accountCode"
          label="Code auxiliaire"
          width="s"
          help="Celui de votre comptable (CompAuxNum). Vide, Émarge en donne un au premier export."
        />
      </FormSection>
      <FormSection title="Notes" purpose="Ce qu’il faut savoir avant d’appeler. N’est jamais imprimé.">
        <TextArea name="notes" label="Notes" />
      </FormSection>
    </>
  );
}
