import { noMatter } from '../letters/letterCase.ts';
import { ok } from '../../result.ts';
import type { DueKind } from '../orders/statement.ts';
import type { BillCase, BillMatter } from './bill.ts';
import { unbilledLines } from './billedApart.ts';
import { billOfLines } from './sumsOf.ts';

/** What a client owes for giving up, not for a training. */
export const indemnityKinds: ReadonlySet<DueKind> = new Set([
  'cancellationIndemnity',
  'postponementIndemnity',
  'proposalPreparationFee',
]);

/**
 * What a cancellation, a postponement or a renunciation costs (clauses 2.2, 3.5, 3.6): a document of its own, since an
 * indemnity is no training and no OPCO pays for it (L6354-1).
 * @example indemnityBill(cancelled at 15 days, deposit kept) //=> 522,00 €, paid
 */
export function indemnityBill(of: BillCase): BillMatter {
  const lines = unbilledLines(of).filter(({ kind, on }) => indemnityKinds.has(kind) && on <= of.on);
  return lines.length > 0
    ? ok(billOfLines(of, 'indemnityNote', lines))
    : noMatter('invoice.noIndemnity', '3.5', 'nothingToRecord', 'Aucune indemnité n’est à facturer.');
}
