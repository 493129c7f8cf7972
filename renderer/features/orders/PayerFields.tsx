import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import {
  CheckField,
  DayField,
  FieldRow,
  FormSection,
  ListField,
  MoneyField,
  NumberField,
  RecordPicker,
  SelectField,
  TextLine,
} from '../../ui/index.ts';
import { loadClient, searchFunders, searchPayers } from '../clients/index.ts';
import { fundingBases } from './orderForm.ts';

/** Who pays besides the client: an OPCO, and others where several share the price. */
export function PayerFields() {
  const [funder, others] = useWatch({ name: ['funderId', 'otherFunders'] }) as readonly unknown[];
  const isShared = Array.isArray(others) && others.length > 0;
  return (
    <FormSection
      title="Prise en charge"
      purpose="L’OPCO ou le financeur, s’il y en a un. Chaque payeur reçoit sa propre facture."
    >
      <RecordPicker name="funderId" label="Financeur" search={searchFunders} load={loadClient} />
      {Boolean(funder) && <FundingFields path="" />}
      {(Boolean(funder) || isShared) && (
        <ListField
          name="otherFunders"
          label="Autres payeurs"
          addLabel="Ajouter un payeur"
          itemLabel="Payeur"
          newItem={newPayer}
          renderItem={(name) => <OtherPayer name={name} />}
        />
      )}
    </FormSection>
  );
}

const newPayer = () => ({ funderId: '', subrogation: true });

/** Another OPCO, or a company that pays a part for the client. */
const OtherPayer = ({ name }: { readonly name: string }) => (
  <Box sx={{ display: 'grid', gap: 2, borderLeft: 2, borderColor: 'divider', pl: 2 }}>
    <RecordPicker name={`${name}.funderId`} label="Payeur" search={searchPayers} load={loadClient} />
    <FundingFields path={`${name}.`} />
  </Box>
);

/** What a payer agreed to; `path` leads to its fields. */
const FundingFields = ({ path }: { readonly path: string }) => (
  <>
    <FieldRow>
      <DayField name={`${path}fundingRequestedOn`} label="Demandée le" lean="past" />
      <DayField name={`${path}fundingApprovedOn`} label="Accordée le" lean="past" />
      <TextLine name={`${path}fundingReference`} label="Numéro d’accord" width="s" />
    </FieldRow>
    <FieldRow>
      <MoneyField name={`${path}fundingAmount`} label="Montant accordé" />
      <SelectField
        name={`${path}fundingBasis`}
        label="Ce montant est"
        options={fundingBases}
        none="Non précisé"
        width="s"
      />
      <NumberField name={`${path}fundingHours`} label="Heures-stagiaires" unit="h" width="s" />
    </FieldRow>
    <CheckField
      name={`${path}subrogation`}
      label="Subrogation : le financeur nous règle directement"
      help="Sans subrogation, le client règle tout et se fait rembourser."
    />
  </>
);
