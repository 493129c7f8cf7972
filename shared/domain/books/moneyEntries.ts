import type { PaymentMeans } from '../billing/payments/payment.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, minus, plus, zero } from '../money/cents.ts';
import { type BookEntry, bookLines, inCredit } from './bookEntry.ts';
import type { AccountRole } from './accounts.ts';
import type { SaleChange } from './openSales.ts';

/** Money that came or went, as a fact tells it. */
export interface Money {
  readonly id: string;
  readonly day: CivilDay;
  readonly party: string;
  readonly name: string;
  readonly amount: Cents;
  readonly means: PaymentMeans | undefined;
  /** Number of the transfer or of the cheque. */
  readonly reference: string | undefined;
  /** The fact of the invoice that it was meant for. */
  readonly invoice: string | undefined;
}

/** What a payment covered of interest and of the lump sum for recovery (clause 3.4): neither bears VAT. */
export interface LateCollected {
  readonly interest: Cents;
  readonly fee: Cents;
}

/** Cash lies in the till, a cheque received waits to be paid in; the rest, and a cheque of one's own, is at the bank. */
const accountOfMeans = (means: Money['means'], way: 'received' | 'refunded'): AccountRole =>
  means === 'cash' ? 'cash' : means === 'cheque' && way === 'received' ? 'cheques' : 'bank';

/** What stands for a paper where money has none: its reference, else its day. */
const pieceOf = ({ reference, day }: Money, prefix: 'ENC' | 'RBT'): string =>
  reference?.trim() || `${prefix}-${day.replaceAll('-', '')}`;

/**
 * Money received (law.md 5: 512 to 411), or a refund, the other way.
 * @example moneyEntry({ amount: 52200, … }, 'received').lines[0]?.role //=> 'bank'
 */
export function moneyEntry(money: Money, way: 'received' | 'refunded'): BookEntry {
  const signed = way === 'received' ? money.amount : inCredit(money.amount);
  const account = accountOfMeans(money.means, way);
  return {
    id: money.id,
    journal: account === 'cash' ? 'cash' : 'bank',
    day: money.day,
    piece: pieceOf(money, way === 'received' ? 'ENC' : 'RBT'),
    label: `${way === 'received' ? 'Règlement' : 'Remboursement'} ${money.name}`,
    lines: bookLines(money.party, [
      [account, signed],
      ['clients', inCredit(signed)],
    ]),
  };
}

/** What a payment makes due of the VAT on receipts (CGI 269-2-c); null where nothing waited for it. */
export function vatEntry(money: Money, changes: readonly SaleChange[]): BookEntry | null {
  const due = minus(zero, ...changes.map(({ pending }) => pending));
  if (due === 0) return null;
  return {
    id: `${money.id}:vat`,
    journal: 'misc',
    day: money.day,
    piece: pieceOf(money, 'ENC'),
    label: `TVA exigible, règlement ${money.name}`,
    lines: bookLines(money.party, [
      ['vatPending', due],
      ['vatDue', inCredit(due)],
    ]),
  };
}

/** Interest and lump sum, charged as they are collected: no invoice tells them, and no VAT is due on them. */
export function lateEntry(money: Money, { interest, fee }: LateCollected): BookEntry | null {
  const total = plus(interest, fee);
  if (total === 0) return null;
  return {
    id: `${money.id}:late`,
    journal: 'misc',
    day: money.day,
    piece: pieceOf(money, 'ENC'),
    label: `Pénalités de retard ${money.name}`,
    lines: bookLines(money.party, [
      ['clients', total],
      ['lateInterest', inCredit(interest)],
      ['recoveryFees', inCredit(fee)],
    ]),
  };
}
