import { noMatter } from '../letters/letterCase.ts';
import { ok } from '../../result.ts';
import type { BillCase, BillMatter } from './bill.ts';
import { missingOf, unbilledLines } from './billedApart.ts';
import { creditBefore, creditFirst } from './creditBefore.ts';
import { billOfLines } from './sumsOf.ts';

/**
 * What the OPCO did not pay within its month, back to the client (clause 3.3).
 * @example opcoDefaultBill(limit 15 November, 400,00 € unpaid, on the 16th) //=> 400,00 €
 */
export function opcoDefaultBill(of: BillCase): BillMatter {
  const missing = missingOf(of);
  const line = unbilledLines(of).find(
    ({ kind, on, complement }) =>
      kind === 'opcoDefault' && on <= of.on && (complement === undefined || missing?.kind === kind),
  );
  if (!line)
    return noMatter(
      'invoice.noOpcoDefault',
      '3.3',
      'nothingToRecord',
      'L’OPCO n’a laissé aucune somme à la charge du client, ou elle est déjà facturée.',
    );
  const first = creditBefore(of, [line]);
  if (first) return creditFirst(first);
  const { funder, complement } = line;
  const completes = complement === undefined ? undefined : missing?.completes;
  return ok(billOfLines(of, 'opcoDefaultInvoice', [line], { funder, ...(completes ? { completes } : {}) }));
}
