import { useWatch } from 'react-hook-form';
import { DayField, FieldRow, ListField, MoneyField, RadioField } from '../../../ui/index.ts';

const kinds = [
  { value: 'employee', label: 'Un salarié' },
  { value: 'subcontractor', label: 'Un sous-traitant' },
];

const Employee = () => (
  <FieldRow>
    <MoneyField name="monthlySalary" label="Dernier salaire mensuel brut" required />
    <MoneyField name="employerCharges" label="Charges patronales du mois" />
  </FieldRow>
);

const Subcontractor = () => (
  <>
    <DayField name="breachOn" label="Violation du" lean="past" required />
    <ListField
      name="missions"
      label="Missions confiées"
      addLabel="Ajouter une mission"
      itemLabel="Mission"
      newItem={() => ({})}
      renderItem={(name) => (
        <FieldRow>
          <DayField name={`${name}.on`} label="Jour" lean="past" />
          <MoneyField name={`${name}.exclTax`} label="Montant HT" />
        </FieldRow>
      )}
    />
  </>
);

/** Who was hired away, and what the penalty counts. */
export function HiredFields() {
  const kind: unknown = useWatch({ name: 'kind' });
  return (
    <>
      <RadioField name="kind" label="Le client a débauché" options={kinds} inline />
      {kind === 'subcontractor' ? <Subcontractor /> : <Employee />}
    </>
  );
}
