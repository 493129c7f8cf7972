import { DayField, FieldRow, FormSection } from '../../ui/index.ts';

/** What the terms ask of a client that buys: insured on the first day (4.6), and willing to be shown (4.2). */
export const ContractFields = () => (
  <FormSection
    title="Assurance et logo"
    purpose="Responsabilité civile en cours de validité au premier jour (art. 4.6) ; logo montré avec accord seulement (art. 4.2)."
  >
    <FieldRow>
      <DayField name="insuranceValidUntil" label="Attestation valable jusqu’au" />
      <DayField name="logoConsentOn" label="Accord pour le logo" lean="past" />
    </FieldRow>
  </FormSection>
);
