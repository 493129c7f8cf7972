import type { CivilDay } from '../../dates/civilDay.ts';
import type { Cents } from '../../money/cents.ts';

/** How money comes or goes. */
export const paymentMeans = ['transfer', 'cheque', 'card', 'cash'] as const;
export type PaymentMeans = (typeof paymentMeans)[number];

/** What becomes of money that nothing asked for: it stays as an advance, or goes back. */
export const excessFates = ['kept', 'toRefund'] as const;
export type ExcessFate = (typeof excessFates)[number];

/** The part of a payment that goes to one order. */
export interface PaymentShare {
  readonly orderId: string;
  readonly from: 'client' | 'opco';
  /** Which payer besides the client, where the order has several. */
  readonly funder?: string | undefined;
  /** The fact of the invoice that it was meant for; null where there is none. */
  readonly invoice: string | null;
  readonly amount: Cents;
  /** Of what comes beyond all that is due. */
  readonly excess: ExcessFate | null;
}

/** What tells one transfer or one cheque from another. */
export interface PaymentMarks {
  readonly means?: PaymentMeans | undefined;
  /** Of a transfer, as the bank writes it; of a cheque, its number. */
  readonly reference?: string | undefined;
  /** Who signed the cheque, and on which bank. */
  readonly drawer?: string | undefined;
  readonly bank?: string | undefined;
}

/** Money that came at once, whatever it pays. */
export interface Payment extends PaymentMarks {
  readonly id: string;
  readonly day: CivilDay;
  readonly shares: readonly PaymentShare[];
  readonly note?: string | undefined;
}
