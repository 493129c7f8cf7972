import { formatSiret } from '../../../shared/domain/parties/siret.ts';
import { AddressFields, FieldRow, FormSection, SelectField, TextLine } from '../../ui/index.ts';
import { regions } from './regions.ts';
import { VatField } from './VatField.tsx';

const tidySiret = (text: string): string => formatSiret(text.replace(/\s/g, ''));

/** The few fields of the first start. */
export const OrganisationStart = () => (
  <>
    <FormSection title="Identité">
      <TextLine name="name" label="Nom de l’organisme" width="l" required autoFocus />
      <TextLine name="siret" label="SIRET" width="m" inputMode="numeric" tidy={tidySiret} />
      <AddressFields name="address" />
    </FormSection>
    <FormSection title="Déclaration d’activité" purpose="Mention obligatoire des conventions (L6352-12).">
      <FieldRow>
        <TextLine
          name="activityNumber"
          label="Numéro (NDA)"
          width="m"
          inputMode="numeric"
          help="11 chiffres"
        />
        <SelectField name="activityRegion" label="Région" options={regions} none="Choisir…" />
      </FieldRow>
    </FormSection>
    <FormSection title="TVA">
      <VatField />
    </FormSection>
    <FormSection title="Signataire" purpose="Qui signe les conventions pour l’organisme.">
      <FieldRow>
        <TextLine name="signatoryName" label="Nom" />
        <TextLine name="signatoryRole" label="Qualité" placeholder="gérante" />
      </FieldRow>
    </FormSection>
  </>
);
