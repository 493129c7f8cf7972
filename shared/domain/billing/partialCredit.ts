import type { Cents } from '../money/cents.ts';
import type { CreditReason } from '../orders/story.ts';

/** What an avoir takes back: all that is left of its invoice, or a part. */
export type CreditExtent = 'whole' | PartialCredit;

/** A part of an invoice that an avoir takes back, and why. */
export interface PartialCredit {
  /** Incl. tax. */
  readonly amount: Cents;
  readonly reason: CreditReason;
  /** In one's own words, printed after the reason. */
  readonly note?: string | undefined;
}
