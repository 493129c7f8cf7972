import type { ExcessFate } from '../billing/payments/payment.ts';
import type { Cents } from '../money/cents.ts';
import type { Claim, NotedPayment } from './claim.ts';

/** What of a line goes to one claim. */
export interface Share {
  readonly claim: Claim;
  readonly amount: Cents;
  /** Of what no claim asks: it stays with the payer as an advance, or goes back. */
  readonly excess?: ExcessFate;
}

interface Weighed {
  /** In words: « même montant, numéro FA-2026-0042 dans le libellé ». */
  readonly why: string;
  /** How much speaks for it; only ranks proposals of one line. */
  readonly score: number;
  /** Reference or name, and the amount to the cent, and nothing else as good: may be confirmed with the others. */
  readonly sure: boolean;
}

/** A payment to record: its shares sum to the amount of the line. */
export interface PaymentProposal extends Weighed {
  readonly as: 'payment';
  readonly shares: readonly Share[];
}

/** A payment that stands recorded already: the line is only tied to it. */
export interface NotedProposal extends Weighed {
  readonly as: 'noted';
  readonly payment: NotedPayment;
}

export type Proposal = PaymentProposal | NotedProposal;
