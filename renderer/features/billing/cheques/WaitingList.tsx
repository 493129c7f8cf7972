import { type ReactNode, useState } from 'react';
import { explanationOfPayment } from '../../../../shared/domain/billing/payments/explanationOfPayment.ts';
import { useLive } from '../../../db/index.ts';
import {
  Button,
  type Column,
  DataList,
  dayColumn,
  moneyColumn,
  textColumn,
  useToday,
} from '../../../ui/index.ts';
import { listWaitingCheques, type WaitingCheque } from './chequeQueries.ts';
import { PrepareDialog } from './PrepareDialog.tsx';

const columns: readonly Column<WaitingCheque>[] = [
  textColumn<WaitingCheque>({
    field: 'reference',
    label: 'N° du chèque',
    width: 130,
    value: ({ payment }) => payment.reference ?? '',
  }),
  textColumn<WaitingCheque>({
    field: 'drawer',
    label: 'Tireur',
    flex: 2,
    width: 160,
    value: ({ payment, payer }) => payment.drawer ?? payer,
  }),
  textColumn<WaitingCheque>({
    field: 'bank',
    label: 'Banque',
    flex: 2,
    width: 150,
    value: ({ payment }) => payment.bank ?? '',
  }),
  dayColumn<WaitingCheque>({ field: 'day', label: 'Reçu le', value: ({ payment }) => payment.day }),
  textColumn<WaitingCheque>({
    field: 'payer',
    label: 'Payeur',
    flex: 2,
    width: 160,
    value: ({ payer }) => payer,
  }),
  textColumn<WaitingCheque>({
    field: 'invoices',
    label: 'Facture',
    flex: 1,
    width: 110,
    value: ({ invoices }) => invoices.join(', '),
  }),
  moneyColumn<WaitingCheque>({
    field: 'amount',
    label: 'Montant',
    value: ({ payment }) => payment.amount,
    why: ({ payment }) => explanationOfPayment(payment),
  }),
];

/** The cheques that wait to be brought to the bank: those ticked go on one slip; a line that is opened goes alone. */
export function WaitingList({
  toolbar,
  onPrepared,
}: {
  readonly toolbar: ReactNode;
  /** The id of the slip. */
  readonly onPrepared: (slip: string) => void;
}) {
  const today = useToday();
  const rows = useLive(() => listWaitingCheques(today), [today]);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [preparing, setPreparing] = useState<readonly WaitingCheque[] | null>(null);
  const chosen = rows?.filter(({ id }) => ticked.includes(id)) ?? [];
  return (
    <>
      <DataList
        id="cheques:waiting"
        label="Chèques à remettre"
        rows={rows}
        columns={columns}
        onOpen={(cheque) => setPreparing([cheque])}
        onSelect={setTicked}
        toolbar={
          <>
            {toolbar}
            {rows && rows.length > 0 && (
              <Button
                look="primary"
                reason={chosen.length === 0 ? 'Cochez d’abord les chèques portés à la banque.' : null}
                onClick={() => setPreparing(chosen)}
              >
                Préparer le bordereau
              </Button>
            )}
          </>
        }
        empty={{
          title: 'Aucun chèque à remettre',
          text: 'Un règlement par chèque s’inscrit ici dès qu’il est reçu, jusqu’à sa remise à la banque.',
        }}
      />
      {preparing && (
        <PrepareDialog
          cheques={preparing}
          today={today}
          onPrepared={onPrepared}
          onClose={() => setPreparing(null)}
        />
      )}
    </>
  );
}
