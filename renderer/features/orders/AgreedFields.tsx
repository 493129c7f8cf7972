import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import {
  AddressFields,
  FieldRow,
  FormSection,
  MoneyField,
  NumberField,
  RadioField,
  SelectField,
  TextArea,
  TextLine,
} from '../../ui/index.ts';
import { channels, units, vatRegimes } from './orderForm.ts';
import { PayerFields } from './PayerFields.tsx';

/** What is agreed on: people, price, how the contract is made, billing, funding. */
export function AgreedFields({
  estimate,
  isPublic = false,
}: {
  readonly estimate?: ReactNode;
  readonly isPublic?: boolean;
}) {
  const unit = useWatch({ name: 'unit' }) as unknown;
  return (
    <>
      <FormSection title="Prix" purpose="Hors taxes : la TVA et l’acompte se calculent.">
        <FieldRow>
          <NumberField name="participants" label="Participants" width="s" required />
          <MoneyField
            name="unitExclTax"
            label={unit === 'person' ? 'Prix par participant' : 'Prix du groupe'}
            unit="€ HT"
            width="m"
            required
          />
        </FieldRow>
        <RadioField name="unit" label="Ce prix s’entend" options={units} inline />
        <SelectField name="vat" label="TVA" options={vatRegimes} />
        {estimate}
      </FormSection>
      <FormSection title="Contrat" purpose="Le lieu où il se conclut décide des délais de rétractation.">
        <RadioField name="channel" label="Conclu" options={channels} />
        {isPublic ? (
          <PublicFields />
        ) : (
          <TextLine name="clientReference" label="Numéro de commande du client" width="m" />
        )}
      </FormSection>
      <FormSection title="Facturation" purpose="Vide, elle est celle de la fiche du client.">
        <Box id="field-billingAddress" tabIndex={-1} sx={{ outline: 'none' }}>
          <AddressFields name="billingAddress" label="Adresse de facturation" />
        </Box>
      </FormSection>
      <PayerFields />
      <FormSection title="Notes" purpose="Pour l’équipe : rien n’en est imprimé.">
        <TextArea name="notes" label="Notes" />
      </FormSection>
    </>
  );
}

/** What a public body wants on its invoices, or Chorus Pro sends them back. */
const PublicFields = () => (
  <FieldRow>
    <TextLine name="clientReference" label="Numéro d’engagement" width="m" />
    <TextLine name="serviceCode" label="Code service" width="s" help="Vide, celui de la fiche du client." />
  </FieldRow>
);
