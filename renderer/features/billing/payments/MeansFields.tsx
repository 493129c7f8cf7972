import { useWatch } from 'react-hook-form';
import { paymentMeans } from '../../../../shared/domain/billing/payments/payment.ts';
import { meansNames } from '../../../../shared/messages/factTitle.ts';
import { FieldRow, SelectField, TextLine } from '../../../ui/index.ts';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** Means of payment, as a list to choose from. */
const meansOptions = paymentMeans.map((value) => ({ value, label: capital(meansNames[value]) }));

/** How it came (or goes, where the cheque is one's own), and what tells a transfer from another, or a cheque: its number, its bank and who signed it (« sauf bonne fin »). */
export function MeansFields({ own = false }: { readonly own?: boolean }) {
  const isCheque = useWatch({ name: 'means' }) === 'cheque';
  return (
    <FieldRow>
      <SelectField name="means" label="Moyen" options={meansOptions} none="Non précisé" width="s" />
      {isCheque && !own ? (
        <>
          <TextLine name="reference" label="N° du chèque" width="s" required />
          <TextLine name="bank" label="Banque" width="s" />
          <TextLine name="drawer" label="Tireur, si autre" width="s" />
        </>
      ) : (
        <TextLine name="reference" label="Référence" width="m" />
      )}
    </FieldRow>
  );
}
