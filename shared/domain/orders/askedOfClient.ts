import { type Cents, minus, plus, smaller, zero } from '../money/cents.ts';
import { complementsOf } from './complements.ts';
import { askedBy } from './creditInvoice.ts';
import { finalBefore } from './invoicedAgain.ts';
import { invoicedLines } from './invoicedLines.ts';
import { type NumberedInvoice, type Situation, sumOf } from './situation.ts';
import type { DueLine } from './statement.ts';

/** The client's invoices of the price that stand, those that complete them, and the lines that they are for. */
export interface AskedOfClient {
  /** What the invoices ask, avoirs off, complementary ones apart. */
  readonly asked: Cents;
  readonly invoices: readonly NumberedInvoice[];
  readonly complements: readonly NumberedInvoice[];
  readonly lines: readonly DueLine[];
  /** What of a line is asked for sure: by the invoice of what an OPCO left unpaid, and of that alone. */
  readonly apart: ReadonlyMap<DueLine, Cents>;
}

const ofThePrice: ReadonlySet<NumberedInvoice['kind']> = new Set([
  'deposit',
  'instalment',
  'final',
  'opcoDefault',
]);

/** Until the final invoice has left, what it will ask is not missing: only what an OPCO left unpaid can be. */
function asking(base: readonly NumberedInvoice[]): readonly NumberedInvoice[] {
  const hasFinal = base.some(({ kind }) => kind === 'final');
  return base.filter(
    (invoice, place) =>
      (hasFinal ? ofThePrice.has(invoice.kind) : invoice.kind === 'opcoDefault') && !finalBefore(base, place),
  );
}

/** What invoices ask together; null where one was made elsewhere, whose amount is not known. */
export function sumAsked(invoices: readonly NumberedInvoice[]): Cents | null {
  const amounts = invoices.map(askedBy);
  return amounts.includes(null) ? null : plus(zero, ...amounts.flatMap((amount) => amount ?? []));
}

/**
 * What the client's invoices of the price ask, beside the lines that they are for: the two agree until the facts change
 * after the invoice (clause 3.2). Null where no invoice has asked for the whole, one was made elsewhere, or a payment that
 * came back has undone the contract.
 * @param lines the client's lines, whole
 * @example askedOfClient(final of 121800 after a deposit of 52200).asked //=> 174000
 */
export function askedOfClient(situation: Situation, lines: readonly DueLine[]): AskedOfClient | null {
  const own = situation.invoices.filter(({ to }) => to === 'client');
  const complements = complementsOf(own);
  const base = own.filter((invoice) => !complements.includes(invoice));
  const invoices = asking(base);
  const asked = invoices.length === 0 || !situation.contractOn ? null : sumAsked(invoices);
  if (asked === null) return null;
  const theirs = invoicedLines({ invoices: base }, lines).flatMap(({ line, invoice }) => {
    const found = invoice === null ? undefined : base[invoice];
    return found && invoices.includes(found) ? [{ line, invoice: found }] : [];
  });
  const apart = theirs.flatMap(({ line, invoice }) =>
    invoice.kind === 'opcoDefault' ? [[line, smaller(line.amount, askedBy(invoice) ?? zero)] as const] : [],
  );
  return { asked, invoices, complements, lines: theirs.map(({ line }) => line), apart: new Map(apart) };
}

/** What invoices ask above what is due. */
export interface AskedAbove {
  readonly amount: Cents;
  /** Those that ask it, in the order of their issue. */
  readonly invoices: readonly NumberedInvoice[];
}

/**
 * What the client's invoices ask above what is due, those apart of which an avoir follows the OPCO's payments (CGI 272-1).
 * @param lines as the statement has them
 * @param besides what avoirs called for already take off
 * @example askedAbove(final of 121800, of which 96800 are due, 0).amount //=> 25000
 */
export function askedAbove(situation: Situation, lines: readonly DueLine[], besides: Cents): AskedAbove {
  const own = askedOfClient(
    situation,
    lines.filter(({ complement }) => complement === undefined),
  );
  if (!own) return { amount: zero, invoices: [] };
  const { complements } = own;
  const completed = lines.filter(
    ({ complement }) => complement !== undefined && complement < complements.length,
  );
  const asked = plus(own.asked, ...complements.map((invoice) => askedBy(invoice) ?? zero));
  return {
    amount: minus(asked, sumOf(own.lines), sumOf(completed), besides),
    invoices: [...own.invoices, ...complements].filter(({ kind }) => kind !== 'opcoDefault'),
  };
}
