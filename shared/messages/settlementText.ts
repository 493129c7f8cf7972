import type { SettledInvoice, Settlement } from '../domain/billing/payments/settlement.ts';
import { type Cents, cents } from '../domain/money/cents.ts';
import { formatEuros } from '../domain/money/formatMoney.ts';
import { sentence } from '../domain/orders/sentence.ts';

const size = (amount: Cents): string => formatEuros(cents(Math.abs(amount)));

function invoiceText({ number, paid, left }: SettledInvoice): string {
  if (paid < 0) return sentence`${number} : ${formatEuros(left)} de nouveau dus.`;
  return left === 0 ? `${number} est réglée.` : sentence`${number} : reste ${formatEuros(left)}.`;
}

/** A sentence for money that comes, another for money that is taken back; none for nothing. */
const moved = (amount: Cents, comes: string, goes: string): readonly string[] =>
  amount === 0 ? [] : [`${size(amount)} ${amount > 0 ? comes : goes}`];

/**
 * What a payment settles, or what its correction uncovers, a sentence each, invoices first.
 * @example settlementText({ invoices: [{ number: 'FA-2026-0042', paid: 121800, left: 0, … }], … }) //=> ['FA-2026-0042 est réglée.']
 */
export const settlementText = ({ invoices, lateness, other, beyond }: Settlement): readonly string[] => [
  ...invoices.map(invoiceText),
  ...moved(
    lateness,
    'vont aux intérêts de retard et à l’indemnité.',
    'd’intérêts et d’indemnité sont de nouveau dus.',
  ),
  ...moved(
    other,
    'paient ce qui n’est pas encore facturé.',
    'ne paient plus ce qui n’est pas encore facturé.',
  ),
  ...moved(beyond, 'au-delà de ce qui est dû.', 'de trop-perçu en moins.'),
];
