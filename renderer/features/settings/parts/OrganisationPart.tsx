import { formatSiret } from '../../../../shared/domain/parties/siret.ts';
import type { Organisation } from '../../../../shared/records/records.ts';
import { stampsOf, useLive } from '../../../db/index.ts';
import {
  AddressFields,
  FieldRow,
  FormSection,
  RecordForm,
  SelectField,
  TextLine,
  TextSkeleton,
} from '../../../ui/index.ts';
import { LogoBlock } from '../LogoBlock.tsx';
import { organisationFormSchema } from '../organisationSchema.ts';
import { regions } from '../regions.ts';
import { saveOrganisation } from '../settingsCommands.ts';
import { loadOrganisation } from '../settingsQueries.ts';
import { VatField } from '../VatField.tsx';

const tidySiret = (text: string): string => formatSiret(text.replace(/\s/g, ''));

const Identity = () => (
  <FormSection title="Identité" purpose="En tête et au pied de chaque document.">
    <FieldRow>
      <TextLine name="name" label="Nom de l’organisme" width="l" required />
      <TextLine name="legalForm" label="Forme" width="xs" placeholder="SARL" />
    </FieldRow>
    <FieldRow>
      <TextLine name="siret" label="SIRET" width="s" inputMode="numeric" tidy={tidySiret} />
      <TextLine name="vatNumber" label="TVA intracommunautaire" width="s" />
      <TextLine name="rcsCity" label="RCS de" width="s" />
      <TextLine name="capital" label="Capital" width="xs" />
    </FieldRow>
    <AddressFields name="address" />
    <FieldRow>
      <TextLine name="email" label="Adresse électronique" inputMode="email" />
      <TextLine name="phone" label="Téléphone" width="s" inputMode="tel" />
      <TextLine name="website" label="Site" width="s" inputMode="url" />
    </FieldRow>
    <FieldRow>
      <TextLine name="iban" label="IBAN" help="Imprimé avec les sommes à régler." />
      <TextLine name="bic" label="BIC" width="s" help="Imprimé sur les remises de chèques." />
    </FieldRow>
  </FormSection>
);

const Activity = () => (
  <FormSection title="Déclaration d’activité" purpose="Mention obligatoire des conventions (L6352-12).">
    <FieldRow>
      <TextLine name="activityNumber" label="Numéro (NDA)" inputMode="numeric" help="11 chiffres" />
      <SelectField name="activityRegion" label="Région" options={regions} none="Choisir…" />
    </FieldRow>
  </FormSection>
);

const Contacts = () => (
  <FormSection title="À qui s’adresser" purpose="Nommé sur les contrats, les CGV et les convocations.">
    <FieldRow>
      <TextLine name="referentName" label="Interlocuteur des stagiaires" />
      <TextLine name="accessibilityContact" label="Référent handicap" />
    </FieldRow>
    <TextLine
      name="dataProtectionEmail"
      label="Données personnelles&nbsp;: adresse électronique"
      inputMode="email"
      width="l"
    />
    <FieldRow>
      <TextLine name="mediatorName" label="Médiateur de la consommation" />
      <TextLine name="mediatorSite" label="Son site" inputMode="url" />
    </FieldRow>
    <TextLine name="mediatorAddress" label="Son adresse" width="l" />
    <TextLine
      name="courtCity"
      label="Tribunal de"
      width="s"
      help="Compétent entre professionnels (CGV, art. 5.4)."
    />
  </FormSection>
);

/** The form, once the organisation has been read. */
const OrganisationForm = ({ organisation }: { readonly organisation: Organisation }) => (
  <RecordForm
    schema={organisationFormSchema}
    initial={organisationFormSchema
      .keyof()
      .options.reduce((kept, field) => ({ ...kept, [field]: organisation[field] }), {})}
    base={stampsOf(organisation)}
    draftKey="organisation"
    onSave={({ changed, base }) => saveOrganisation('Organisme modifié', changed, base)}
  >
    <Identity />
    <Activity />
    <FormSection title="Signataire" purpose="Qui signe pour l’organisme, et en quelle qualité.">
      <FieldRow>
        <TextLine name="signatoryName" label="Nom" />
        <TextLine name="signatoryRole" label="Qualité" placeholder="gérante" />
      </FieldRow>
    </FormSection>
    <FormSection title="TVA">
      <VatField />
    </FormSection>
    <Contacts />
  </RecordForm>
);

/** Who the organisation is: everything that its papers say of it. */
export function OrganisationPart() {
  const organisation = useLive(loadOrganisation, []);
  if (!organisation) return <TextSkeleton lines={10} />;
  return (
    <>
      <LogoBlock />
      <OrganisationForm organisation={organisation} />
    </>
  );
}
