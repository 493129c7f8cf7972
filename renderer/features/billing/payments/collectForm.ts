import { z } from 'zod';
import type { PayableSum } from '../../../../shared/domain/billing/payments/payableSums.ts';
import {
  excessFates,
  type Payment,
  paymentMeans,
} from '../../../../shared/domain/billing/payments/payment.ts';
import { paymentDoubts } from '../../../../shared/domain/billing/payments/paymentDoubts.ts';
import { type AllottedSum, sharesOf } from '../../../../shared/domain/billing/payments/sharesOf.ts';
import { spreadPayment } from '../../../../shared/domain/billing/payments/spreadPayment.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { type Cents, cents, zero } from '../../../../shared/domain/money/cents.ts';
import { sumLeft } from '../../../../shared/domain/billing/sumLeft.ts';
import { centsSchema, lineSchema, textSchema } from '../../../../shared/records/base.ts';
import { pastDay, sumSchema } from '../../../ui/index.ts';

/** What is typed of a payment; shares under the name of their place among the sums. */
export interface CollectValues {
  readonly day: CivilDay;
  readonly amount: Cents;
  readonly means?: Payment['means'];
  readonly reference?: string | undefined;
  readonly drawer?: string | undefined;
  readonly bank?: string | undefined;
  readonly shares?: Readonly<Record<string, Cents>> | undefined;
  readonly excess?: (typeof excessFates)[number] | undefined;
  readonly note?: string | undefined;
  readonly [field: string]: unknown;
}

/** Name of the field of a share, by the place of its sum. @example shareName(0) //=> 's0' */
export const shareName = (place: number): string => `s${place}`;

/** The sums with what the form gives each; a share that cannot be read, or is empty, gives nothing. */
export const allottedBy = (
  sums: readonly PayableSum[],
  shares: Readonly<Record<string, unknown>> | undefined,
): readonly AllottedSum[] =>
  sums.map((sum, place) => {
    const typed = shares?.[shareName(place)];
    return { sum, amount: typeof typed === 'number' ? cents(typed) : zero };
  });

/**
 * A payment spread over the sums: first those that were chosen, then the others, the oldest first; what lateness adds
 * only where it was chosen.
 * @example spreadShares(150000, sums, new Set(['late'])) //=> { s0: 28200, s1: 121800 }
 */
export function spreadShares(
  amount: Cents,
  sums: readonly PayableSum[],
  chosen: ReadonlySet<string>,
): Readonly<Record<string, Cents | undefined>> {
  const places = sums.map((sum, place) => ({ ...sum, place }));
  const ordered = [
    ...places.filter(({ id }) => chosen.has(id)),
    ...places.filter(({ id, kind }) => !chosen.has(id) && kind !== 'lateness'),
  ];
  const { shares } = spreadPayment(amount, ordered);
  return Object.fromEntries(ordered.map(({ place }, at) => [shareName(place), shares[at] || undefined]));
}

/** What is left of the chosen sums: the amount that the form begins with. */
export const leftOf = (sums: readonly PayableSum[], chosen: ReadonlySet<string>): Cents =>
  sumLeft(sums.filter(({ id }) => chosen.has(id)));

const share = centsSchema.refine((amount) => amount >= 0, 'Une part ne peut pas être négative.');

/** What may be recorded: each doubt stands at the field that answers it. */
export const collectSchema = (sums: readonly PayableSum[], today: CivilDay): z.ZodType<CollectValues> =>
  z
    .object({
      day: pastDay(today),
      amount: sumSchema,
      means: z.enum(paymentMeans).optional(),
      reference: lineSchema.optional(),
      drawer: lineSchema.optional(),
      bank: lineSchema.optional(),
      shares: z.record(z.string(), share).optional(),
      excess: z.enum(excessFates).optional(),
      note: textSchema.optional(),
    })
    .superRefine(({ day, amount, shares, excess, note, means, reference }, issues) => {
      if (means === 'cheque' && reference === undefined)
        issues.addIssue({ code: 'custom', path: ['reference'], message: 'Indiquez le numéro du chèque.' });
      const allotted = allottedBy(sums, shares);
      const typed = { day, amount, allotted, hasFate: excess !== undefined, hasNote: note !== undefined };
      for (const { field, message, place } of paymentDoubts(typed))
        issues.addIssue({
          code: 'custom',
          path: place === undefined ? [field] : ['shares', shareName(place)],
          message,
        });
    });

/** The payment that the form tells. */
export function paymentOf(id: string, values: CollectValues, sums: readonly PayableSum[]): Payment {
  const { day, amount, shares, excess, means, reference, drawer, bank, note } = values;
  return {
    id,
    day,
    means,
    reference,
    drawer,
    bank,
    note,
    shares: sharesOf(amount, allottedBy(sums, shares), excess ?? null),
  };
}
