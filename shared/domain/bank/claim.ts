import type { Cents } from '../money/cents.ts';

/** What may stand in the label of a transfer, and what it is called there. */
export interface Reference {
  readonly of: 'invoice' | 'proposal' | 'order' | 'agreement';
  readonly text: string;
}

/** Money that is awaited: what is left of an invoice, or what an order expects of one payer before any. */
export interface Claim {
  readonly id: string;
  readonly orderId: string;
  readonly from: 'client' | 'opco';
  /** Which payer besides the client, where the order has several. */
  readonly funder?: string;
  /** The fact that tells the invoice; none where no invoice was issued yet. */
  readonly invoice?: string;
  /** What it is called: « FA-2026-0042 ». */
  readonly title: string;
  /** Who may pay it; the first is the one shown. */
  readonly payers: readonly string[];
  readonly references: readonly Reference[];
  readonly left: Cents;
  /** Interest and recovery fee asked for besides, to date; zero where it is not late. */
  readonly extra: Cents;
}

/** A payment that a person already wrote down, without a line of the bank. */
export interface NotedPayment {
  /** Ids of the facts that tell it: several where it paid several orders. */
  readonly ids: readonly string[];
  readonly day: string;
  readonly amount: Cents;
  readonly title: string;
  readonly payers: readonly string[];
  readonly references: readonly Reference[];
}
