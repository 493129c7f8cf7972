import type { CivilDay } from '../dates/civilDay.ts';
import { allocate } from '../money/allocate.ts';
import { type Cents, zero } from '../money/cents.ts';
import type { LateRun } from './lateInterestOf.ts';
import { lateRunOf } from './lateOf.ts';
import { isIndividual, type Situation } from './situation.ts';
import type { DueLine } from './statement.ts';

/** What lateness adds to one invoice; interest null where the rate of a semester is not known. */
export interface LateShare {
  readonly interest: Cents | null;
  readonly recoveryFee: Cents;
}

function interestByInvoice({ interest, byInvoice }: LateRun): ReadonlyMap<number, Cents> {
  const invoices = [...byInvoice.keys()];
  if (interest === null || interest === 0 || invoices.length === 0) return new Map();
  const parts = allocate(
    interest,
    invoices.map((invoice) => Number(byInvoice.get(invoice) ?? 0n)),
  );
  return new Map(invoices.map((invoice, index) => [invoice, parts[index] ?? zero]));
}

/**
 * What lateness adds to each of the client's invoices (clause 3.4), by the invoice's place among them: the shares sum
 * to the interest and to the recovery fees of the statement, in cents.
 * @example lateSharesOf(1 218,00 € late for 52 days at 12,40 %).get(0) //=> { interest: 2152, recoveryFee: 4000 }
 */
export function lateSharesOf(
  situation: Situation,
  lines: readonly DueLine[],
  asOf: CivilDay,
): ReadonlyMap<number, LateShare> {
  const run = lateRunOf(situation, lines, asOf);
  const interests = interestByInvoice(run);
  const recoveryFee = isIndividual(situation) ? zero : situation.terms.recoveryFee;
  return new Map(
    [...run.lateInvoices].map((invoice) => [
      invoice,
      { interest: run.interest === null ? null : (interests.get(invoice) ?? zero), recoveryFee },
    ]),
  );
}
