import { sentence } from '../orders/sentence.ts';
import { noMatter } from '../letters/letterCase.ts';
import { ok } from '../../result.ts';
import type { DueKind } from '../orders/statement.ts';
import type { BillCase, BillMatter } from './bill.ts';
import { unbilledLines } from './billedApart.ts';
import type { Invoice } from './invoice.ts';
import { issuedInvoices } from './issuedInvoices.ts';
import { billOfLines } from './sumsOf.ts';

/** What a client owes for giving up, not for a training. */
export const indemnityKinds: ReadonlySet<DueKind> = new Set([
  'cancellationIndemnity',
  'postponementIndemnity',
  'proposalPreparationFee',
]);

const onAccount: ReadonlySet<string> = new Set(['deposit', 'instalment']);

/**
 * The invoice of a part of the price that an indemnity takes the place of: it bears the VAT of a training that will not
 * be, so a credit note takes it back first (law.md 3.6; CGI 272-1). One made elsewhere is taken back there.
 * @example toTakeBack(cancelled, deposit invoiced as FA-2026-0031)?.number //=> 'FA-2026-0031'
 */
export function toTakeBack(of: BillCase): Invoice | null {
  const found = issuedInvoices(of).findLast(
    ({ told, content }) => content !== null && told.event.to === 'client' && onAccount.has(told.event.kind),
  );
  return found?.content ?? null;
}

/**
 * What a cancellation, a postponement or a renunciation costs (clauses 2.2, 3.5, 3.6): a document of its own, since an
 * indemnity is no training and no OPCO pays for it (L6354-1).
 * @example indemnityBill(cancelled at 15 days, deposit kept) //=> 522,00 €, paid
 */
export function indemnityBill(of: BillCase): BillMatter {
  const lines = unbilledLines(of).filter(({ kind, on }) => indemnityKinds.has(kind) && on <= of.on);
  const before = lines.length > 0 ? toTakeBack(of) : null;
  if (before)
    return noMatter(
      'invoice.creditFirst',
      '3.5',
      'creditNote',
      sentence`La facture ${before.number} porte sur la formation : un avoir la reprend d’abord, la note d’indemnité vient ensuite.`,
    );
  return lines.length > 0
    ? ok(billOfLines(of, 'indemnityNote', lines))
    : noMatter('invoice.noIndemnity', '3.5', 'nothingToRecord', 'Aucune indemnité n’est à facturer.');
}
