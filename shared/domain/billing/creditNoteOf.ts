import { noMatter } from '../letters/letterCase.ts';
import type { NoMatter } from '../letters/letterCase.ts';
import { zero } from '../money/cents.ts';
import { type Result, ok } from '../../result.ts';
import type { BillCase } from './bill.ts';
import type { Invoice } from './invoice.ts';
import { invoiceTotals } from './invoiceTotals.ts';
import { type IssuedInvoice, issuedInvoices } from './issuedInvoices.ts';

/** The invoice that a credit note takes back: the one it is about, else the last that stands. */
export function creditedInvoice(of: BillCase): (IssuedInvoice & { readonly content: Invoice }) | null {
  const numbered = issuedInvoices(of).flatMap((issued) =>
    issued.content ? [{ ...issued, content: issued.content }] : [],
  );
  return numbered.find(({ told }) => told.fact.id === of.about) ?? numbered.at(-1) ?? null;
}

/**
 * An avoir: it takes back an invoice whole, line by line, and names it by number and date (CGI 272-1, BR-FR-CO-05).
 * What the order then owes is invoiced anew.
 * @example creditNoteOf(case with FA-2026-0042, 'AV-2026-0001').value.preceding[0].number //=> 'FA-2026-0042'
 */
export function creditNoteOf(of: BillCase, number: string): Result<Invoice, NoMatter> {
  const credited = creditedInvoice(of);
  if (!credited)
    return noMatter(
      'invoice.nothingToCredit',
      '3.2',
      'nothingToRecord',
      'Aucune facture numérotée n’est à reprendre : un avoir vise toujours une facture.',
    );
  const { content } = credited;
  const { inclTax, vat } = invoiceTotals(content);
  return ok({
    ...content,
    type: content.type === 'deposit' ? 'depositCreditNote' : 'creditNote',
    number,
    issuedOn: of.on,
    dueOn: null,
    preceding: [{ number: content.number, issuedOn: content.issuedOn, inclTax, vat }],
    prepaid: zero,
    notes: content.notes,
  });
}
