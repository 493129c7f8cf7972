import {
  type ChequeSlip,
  chequeSlips,
  slipHolding,
} from '../../shared/domain/billing/cheques/chequeSlips.ts';
import type { Fact } from '../../shared/records/facts.ts';
import { db } from './current.ts';
import { organisationId } from './ids.ts';

/**
 * Every slip of cheques, those taken back among them, in the order in which they were written down.
 * @example (await readChequeSlips()).at(-1)?.number //=> 'REM-2026-0012'
 */
export const readChequeSlips = async (): Promise<readonly ChequeSlip[]> =>
  chequeSlips(
    await db.facts
      .where('subject')
      .equals(organisationId)
      .filter(({ kind }) => kind === 'chequesPaidIn' || kind === 'reversed')
      .toArray(),
  );

/** The slip that a payment is on, by its facts, if it is a cheque that was brought to the bank. */
export async function readSlipOf(facts: readonly Pick<Fact, 'id'>[]): Promise<ChequeSlip | undefined> {
  const slips = await readChequeSlips();
  return facts.flatMap(({ id }) => slipHolding(slips, id) ?? [])[0];
}
