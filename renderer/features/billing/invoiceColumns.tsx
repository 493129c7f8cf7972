import { daysLate } from '../../../shared/domain/billing/agedBalance.ts';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { aboutBalance, type Subject } from '../../../shared/domain/explain/subject.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import type { InvoiceRow } from '../../db/index.ts';
import { type Column, dayColumn, moneyColumn, StatusCell, textColumn, type Tone } from '../../ui/index.ts';
import { whyOfOrder } from '../explain/index.ts';

const typeNames: Readonly<Record<InvoiceRow['type'], string>> = {
  invoice: 'Facture',
  deposit: 'Acompte',
  creditNote: 'Avoir',
  depositCreditNote: 'Avoir d’acompte',
};

/** Where the payment of an invoice stands, in words; of an avoir and what it took back, which the other is. */
export function paymentState(
  row: InvoiceRow & { readonly note?: string | null },
  today: CivilDay,
): { readonly text: string; readonly tone: Tone } {
  if (row.note) return { text: row.note, tone: 'waiting' };
  const days = daysLate(row, today);
  if (row.left === 0) return { text: 'Réglée', tone: 'done' };
  if (days > 0) return { text: `En retard de ${countText(days, 'jour')}`, tone: 'lost' };
  return { text: row.left < row.inclTax ? 'Réglée en partie' : 'À encaisser', tone: 'todo' };
}

const whole = ({ type }: InvoiceRow): Subject => ({ of: type === 'deposit' ? 'deposit' : 'price' });

/** What is left of its payer: several have each their own. */
const leftOf = ({ to, payerId }: InvoiceRow): Subject =>
  aboutBalance({ who: to, funder: to === 'opco' ? payerId : undefined });

/** The columns of a list of invoices on a day. */
export const invoiceColumns = (today: CivilDay): readonly Column<InvoiceRow>[] => [
  textColumn({ field: 'number', label: 'Numéro', width: 112, value: (row) => row.number }),
  textColumn({ field: 'type', label: 'Nature', width: 100, value: (row) => typeNames[row.type] }),
  textColumn({ field: 'buyer', label: 'Payeur', flex: 2, width: 142, value: (row) => row.buyer }),
  dayColumn({ field: 'issuedOn', label: 'Émise le', width: 132, value: (row) => row.issuedOn }),
  dayColumn({ field: 'dueOn', label: 'Échéance', width: 132, value: (row) => row.dueOn ?? undefined }),
  textColumn({
    field: 'state',
    label: 'Où elle en est',
    flex: 1,
    width: 200,
    value: (row) => paymentState(row, today).text,
    show: (row) => <StatusCell {...paymentState(row, today)} />,
  }),
  moneyColumn({
    field: 'inclTax',
    label: 'Montant TTC',
    width: 104,
    value: (row) => row.inclTax,
    why: (row) => whyOfOrder(row.orderId, today, whole(row)),
  }),
  moneyColumn({
    field: 'left',
    label: 'Reste dû',
    width: 100,
    value: (row) => row.left,
    why: (row) => whyOfOrder(row.orderId, today, leftOf(row)),
  }),
];
