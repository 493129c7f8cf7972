import { noMatter } from '../letters/letterCase.ts';
import type { Matter, NoMatter } from '../letters/letterCase.ts';
import { type Cents, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import type { CreditDue } from '../orders/statement.ts';
import { sentence } from '../orders/sentence.ts';
import { type Result, ok } from '../../result.ts';
import type { BillCase } from './bill.ts';
import { creditLines } from './creditLines.ts';
import type { Invoice } from './invoice.ts';
import { invoiceTotals } from './invoiceTotals.ts';
import { type IssuedInvoice, issuedInvoices } from './issuedInvoices.ts';
import { leftToCredit, sumLeftToCredit } from './leftToCredit.ts';
import type { PartialCredit } from './partialCredit.ts';

/** An invoice of ours, that an avoir may correct. */
export type NumberedInvoice = IssuedInvoice & { readonly content: Invoice };

/** The invoices of an order that an avoir may correct: issued here, and not taken back whole. */
export const creditableInvoices = (of: BillCase): readonly NumberedInvoice[] =>
  issuedInvoices(of).flatMap((issued) => (issued.content ? [{ ...issued, content: issued.content }] : []));

/** What the statement calls for, of an invoice; null where it calls for nothing. */
export const creditDueOf = ({ statement }: BillCase, { told }: IssuedInvoice): CreditDue | null =>
  statement.creditsDue.find(({ event }) => event === told.index) ?? null;

/** The invoice that an avoir corrects: the one it is about, the one that the statement names, else the last. */
export function creditedInvoice(of: BillCase): NumberedInvoice | null {
  const numbered = creditableInvoices(of);
  const asked = numbered.find(({ told }) => told.fact.id === of.about);
  return asked ?? numbered.find((issued) => creditDueOf(of, issued)) ?? numbered.at(-1) ?? null;
}

/** What is taken back: what was asked for, what the statement calls for, else all that is left. */
function partOf(of: BillCase, credited: NumberedInvoice): PartialCredit | null {
  if (of.credit && of.credit !== 'whole') return of.credit;
  const due = of.credit ? null : creditDueOf(of, credited);
  if (due) return { amount: due.amount, reason: due.reason };
  return credited.credits.length === 0
    ? null
    : { amount: sumLeftToCredit(credited), reason: 'other', note: 'Reprise de ce qui restait de la facture' };
}

const tooMuch = (left: Cents, { number }: Invoice): Matter<never> =>
  noMatter(
    'invoice.creditAboveInvoice',
    '3.2',
    'nothingToRecord',
    left > 0
      ? sentence`Avoir au-dessus de l’original : il ne reste que ${formatEuros(left)} à reprendre de la facture ${number}.`
      : sentence`Des avoirs ont déjà repris la facture ${number} en entier.`,
  );

function linesOf(of: BillCase, credited: NumberedInvoice): Matter<Invoice['lines']> {
  const { content } = credited;
  const part = partOf(of, credited);
  if (!part) return ok(content.lines);
  const left = sumLeftToCredit(credited);
  if (part.amount > left || left <= 0) return tooMuch(left, content);
  if (part.amount > 0) return ok(creditLines(leftToCredit(credited), part, content));
  return noMatter(
    'invoice.creditOfNothing',
    '3.2',
    'nothingToRecord',
    'Indiquez le montant que l’avoir reprend.',
  );
}

/**
 * An avoir: it takes back an invoice whole, line by line, or a part of it, never more than earlier avoirs left, and
 * names it by number and date (CGI 272-1, BR-FR-CO-05).
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
  const { paidOn: _paid, completes: _completes, ...content } = credited.content;
  const lines = linesOf(of, credited);
  if (!lines.ok) return lines;
  const { inclTax, vat } = invoiceTotals(content);
  return ok({
    ...content,
    type: content.type === 'deposit' ? 'depositCreditNote' : 'creditNote',
    number,
    issuedOn: of.on,
    dueOn: null,
    lines: lines.value,
    preceding: [{ number: content.number, issuedOn: content.issuedOn, inclTax, vat }],
    prepaid: zero,
  });
}

/** What the engine is told of an avoir: which invoice, whether anything is left of it, and why. */
export function creditToldOf(
  of: BillCase,
  content: Invoice,
): ({ readonly target: string; readonly whole: boolean } & Partial<PartialCredit>) | null {
  const credited = creditedInvoice(of);
  if (!credited) return null;
  const { reason, note } = partOf(of, credited) ?? {};
  return {
    target: credited.told.fact.id,
    whole: invoiceTotals(content).inclTax === sumLeftToCredit(credited),
    ...(reason ? { reason } : {}),
    ...(note ? { note } : {}),
  };
}
