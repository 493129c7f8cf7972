import { type ReactNode, useState } from 'react';
import { explanationOfPayment } from '../../../../shared/domain/billing/payments/explanationOfPayment.ts';
import { meansNames } from '../../../../shared/messages/factTitle.ts';
import { useLive } from '../../../db/index.ts';
import {
  type Column,
  DataList,
  dayColumn,
  moneyColumn,
  statusColumn,
  textColumn,
  useToday,
} from '../../../ui/index.ts';
import { PaymentDialog } from './PaymentDialog.tsx';
import { paymentStateOf } from './paymentState.ts';
import { listReceived, type ReceivedRow } from './receivedQueries.ts';

const columns: readonly Column<ReceivedRow>[] = [
  textColumn<ReceivedRow>({
    field: 'payer',
    label: 'Payeur',
    flex: 2,
    width: 150,
    value: ({ payer }) => payer,
  }),
  dayColumn<ReceivedRow>({ field: 'day', label: 'Reçu le', value: ({ payment }) => payment.day }),
  textColumn<ReceivedRow>({
    field: 'means',
    label: 'Moyen',
    width: 100,
    value: ({ payment: { means } }) => (means ? meansNames[means] : ''),
  }),
  textColumn<ReceivedRow>({
    field: 'reference',
    label: 'Référence',
    flex: 1,
    width: 120,
    value: ({ payment }) => payment.reference ?? '',
  }),
  statusColumn<ReceivedRow>({ field: 'state', label: 'État', flex: 1, width: 190, state: paymentStateOf }),
  moneyColumn<ReceivedRow>({
    field: 'amount',
    label: 'Montant',
    value: ({ payment }) => payment.amount,
    why: ({ payment }) => explanationOfPayment(payment),
  }),
];

/** What was received over three months, and what became of it; a line opens the payment. */
export function ReceivedList({ toolbar }: { readonly toolbar: ReactNode }) {
  const today = useToday();
  const rows = useLive(() => listReceived(today), [today]);
  const [opened, setOpened] = useState<ReceivedRow | null>(null);
  return (
    <>
      <DataList
        id="received"
        label="Règlements reçus"
        rows={rows}
        columns={columns}
        onOpen={setOpened}
        toolbar={toolbar}
        empty={{
          title: 'Aucun règlement depuis trois mois',
          text: 'Un règlement s’inscrit depuis «\u00a0À encaisser\u00a0», ou depuis son dossier.',
        }}
      />
      {opened && <PaymentDialog row={opened} today={today} onClose={() => setOpened(null)} />}
    </>
  );
}
