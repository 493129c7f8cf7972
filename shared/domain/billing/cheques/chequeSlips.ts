import { type Fact, type FactData, factData } from '../../../records/facts.ts';
import type { CivilDay } from '../../dates/civilDay.ts';
import { type Cents, plus } from '../../money/cents.ts';
import { reversedIds } from '../../orders/standingFacts.ts';
import { given } from '../payments/paymentFacts.ts';
import type { ReceivedPayment } from '../payments/receivedPayments.ts';

type Told = FactData<'chequesPaidIn'>;

/** A cheque as its slip keeps it. */
export type SlipCheque = Pick<Told['cheques'][number], 'facts' | 'amount' | 'reference' | 'drawer' | 'bank'>;

/** A slip of cheques brought to the bank, as its fact tells it. */
export interface ChequeSlip extends Pick<Told, 'number' | 'fileName' | 'sha256'> {
  readonly id: string;
  readonly day: CivilDay;
  readonly by: string;
  readonly stamp: string;
  readonly cheques: readonly SlipCheque[];
  /** Stamp of the correction that took it back; null while it stands. */
  readonly goneAt: string | null;
}

/**
 * A cheque as its slip will keep it. Who pays drew it where nobody else is named.
 * @example slipChequeOf(payment of 522,00 € by cheque, 'Ardèche Bois').drawer //=> 'Ardèche Bois'
 */
export const slipChequeOf = (
  { facts, amount, reference, drawer, bank }: ReceivedPayment,
  payer: string,
): SlipCheque => ({
  facts: facts.map(({ id }) => id),
  amount,
  ...given({ reference, drawer: drawer || payer || undefined, bank }),
});

/** @example totalOfCheques([{ amount: 52200 }, { amount: 30000 }]) //=> 82200 */
export const totalOfCheques = (cheques: readonly { readonly amount: Cents }[]): Cents =>
  plus(...cheques.map(({ amount }) => amount));

/**
 * Every slip, those taken back among them, in the order in which they were written down.
 * @example chequeSlips([slip, its correction])[0]?.goneAt //=> the stamp of the correction
 */
export function chequeSlips(facts: readonly Fact[]): readonly ChequeSlip[] {
  const gone = reversedIds(facts);
  const goneAt = (id: string): string | null =>
    gone.has(id) ? (facts.find(({ data }) => data['target'] === id)?.stamp ?? null) : null;
  return facts
    .filter(({ kind }) => kind === 'chequesPaidIn')
    .toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1))
    .flatMap(({ id, day, by, stamp, data }) => {
      const read = factData.chequesPaidIn.safeParse(data);
      if (!read.success) return [];
      const { number, cheques, fileName, sha256 } = read.data;
      return [{ id, day, by, stamp, number, cheques, fileName, sha256, goneAt: goneAt(id) }];
    });
}

const stoodAt = ({ stamp, goneAt }: ChequeSlip, at: string): boolean =>
  stamp < at && (goneAt === null || goneAt > at);

/**
 * The slip that a payment is on, by the id of one of its facts; or was on when something was written down.
 * @param at stamp of what was written down; now where it is missing
 * @example slipHolding(slips, 'p1')?.number //=> 'REM-2026-0001'
 */
export const slipHolding = (
  slips: readonly ChequeSlip[],
  payment: string,
  at?: string,
): ChequeSlip | undefined =>
  slips.find(
    (slip) =>
      (at === undefined ? slip.goneAt === null : stoodAt(slip, at)) &&
      slip.cheques.some(({ facts }) => facts.includes(payment)),
  );
