import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { useLive } from '../../../db/index.ts';
import { Link, MoneyLines, StatusText, TextSkeleton, Why, WhyDialog } from '../../../ui/index.ts';
import { loadPaid } from './paymentQueries.ts';
import { paymentStateOf } from './paymentState.ts';
import { explanationOfPayment } from '../../../../shared/domain/billing/payments/explanationOfPayment.ts';
import type { ReceivedRow } from './receivedQueries.ts';
import { TakeBackForm } from './TakeBackForm.tsx';

/** One payment: what it paid, what became of it, and how to take it back. */
export function PaymentDialog({
  row,
  today,
  onClose,
}: {
  readonly row: ReceivedRow;
  readonly today: CivilDay;
  readonly onClose: () => void;
}) {
  const title = useId();
  const { payment, payer, gone } = row;
  const dossiers = useLive(() => loadPaid(payment), [payment]);
  const names = new Map(dossiers?.map(({ order, course }) => [order.id, course.title]));
  return (
    <WhyDialog onClose={onClose} labelledBy={title}>
      <DialogTitle id={title}>{`Règlement de ${payer}`}</DialogTitle>
      <DialogContent>
        <Typography component="div" sx={{ mb: 1 }}>
          Reçu le {formatDay(payment.day)}.{' '}
          <StatusText {...toneOf(row)}>{paymentStateOf(row).text}</StatusText>
        </Typography>
        <MoneyLines
          label="Ce que ce règlement paie"
          lines={payment.shares.map(({ orderId, amount, excess }, place) => ({
            id: String(place),
            label: <Link to={`/dossiers/${orderId}`}>{names.get(orderId) ?? 'Dossier'}</Link>,
            amount: <Why explanation={explanationOfPayment(payment)}>{formatEuros(amount)}</Why>,
            detail: excess === null ? '' : excess === 'kept' ? 'gardé en avance' : 'à rembourser',
          }))}
        />
        {payment.note && <Typography sx={{ mt: 1, color: 'text.secondary' }}>{payment.note}</Typography>}
        {dossiers === undefined && <TextSkeleton lines={4} />}
        {dossiers && gone === null && (
          <TakeBackForm row={row} dossiers={dossiers} today={today} onClose={onClose} />
        )}
      </DialogContent>
    </WhyDialog>
  );
}

const toneOf = (row: ReceivedRow) => ({ tone: paymentStateOf(row).tone });
