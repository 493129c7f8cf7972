import { noMatter } from '../letters/letterCase.ts';
import type { DueLine } from '../orders/statement.ts';
import { minus, zero } from '../money/cents.ts';
import { ok } from '../../result.ts';
import type { BillCase, BillMatter } from './bill.ts';
import { creditBefore, creditFirst } from './creditBefore.ts';
import { clientLines, missingOf } from './billedApart.ts';
import { invoiceTotals } from './invoiceTotals.ts';
import type { PrecedingInvoice } from './invoice.ts';
import { issuedInvoices } from './issuedInvoices.ts';
import { billOfLines } from './sumsOf.ts';

const ofThePrice: ReadonlySet<string> = new Set(['deposit', 'balance', 'instalment', 'deliveredShare']);

/** Deposit invoices that stand: a final invoice deducts each by its number and date (BOI-TVA-DECLA-30-20-20-10 §60). */
const depositInvoices = (of: BillCase): readonly PrecedingInvoice[] =>
  issuedInvoices(of).flatMap(({ told, content, credits }) => {
    if (told.event.kind !== 'deposit' || !content) return [];
    const [asked, ...given] = [content, ...credits].map((each) => invoiceTotals(each));
    const inclTax = minus(asked?.inclTax ?? zero, ...given.map((credit) => credit.inclTax));
    const vat = minus(asked?.vat ?? zero, ...given.map((credit) => credit.vat));
    return [{ number: content.number, issuedOn: content.issuedOn, inclTax, vat }];
  });

/** The client's lines of the price that were not asked for apart; a deposit's invoice is deducted, not left out. */
function priceLines(of: BillCase): readonly DueLine[] {
  const asked = issuedInvoices(of).filter(({ told }) => told.event.to === 'client');
  return clientLines(of).flatMap(({ line, invoice }) => {
    const kind = invoice === null ? undefined : asked[invoice]?.told.event.kind;
    const isOwed = ofThePrice.has(line.kind) || (line.kind === 'opcoDefault' && line.on <= of.on);
    const isAsked = kind !== undefined && kind !== 'deposit';
    return isOwed && !isAsked && line.complement === undefined ? [line] : [];
  });
}

const isDone = ({ statement, on }: BillCase): boolean =>
  ['delivered', 'settled', 'rescinded'].includes(statement.status) ||
  statement.due.some(({ kind }) => kind === 'deliveredShare') ||
  (statement.status === 'inProgress' && statement.session.end <= on);

/** What the facts made due after the final invoice (clause 3.2): it completes the first one, by number and date. */
function complementaryBill(of: BillCase): BillMatter {
  const missing = missingOf(of);
  if (missing?.kind !== 'final')
    return noMatter(
      'invoice.alreadyFinal',
      '3.2',
      'nothingToRecord',
      'La facture de cette formation est déjà émise.',
    );
  const { lines, completes } = missing;
  const first = creditBefore(of, lines);
  return first ? creditFirst(first) : ok(billOfLines(of, 'finalInvoice', lines, { completes }));
}

/**
 * The price that is left to the client once the training is done (clause 3.2): the whole of its part, its deposits
 * deducted by number and date. What was invoiced apart, an instalment, is not asked for again.
 * @example finalBill(1 740,00 €, deposit of 522,00 € invoiced) //=> 1 740,00 €, of which 522,00 € paid
 */
export function finalBill(of: BillCase): BillMatter {
  if (issuedInvoices(of).some(({ told }) => told.event.kind === 'final')) return complementaryBill(of);
  if (!isDone(of))
    return noMatter(
      'invoice.notDone',
      '3.2',
      'delivered',
      'La formation n’est pas terminée : la facture s’émet à son issue.',
    );
  const lines = priceLines(of);
  const first = creditBefore(of, lines);
  if (first) return creditFirst(first);
  if (lines.length === 0)
    return noMatter(
      'invoice.nothingLeft',
      '3.2',
      'nothingToRecord',
      'Il ne reste rien à facturer au client.',
    );
  return ok({ ...billOfLines(of, 'finalInvoice', lines), preceding: depositInvoices(of) });
}
