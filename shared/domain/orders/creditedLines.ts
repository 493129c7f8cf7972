import { type Cents, larger, minus, plus, smaller, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { partOfLine, worthListing } from './dueLine.ts';
import { type InvoicedLine, invoicedLines } from './invoicedLines.ts';
import { sentence } from './sentence.ts';
import { type NumberedInvoice, type Situation, sumOf } from './situation.ts';
import type { DueLine } from './statement.ts';
import type { CreditReason } from './story.ts';

/** What follows from the facts, or changes who owes, is in the lines already: nothing is given up. */
const follows: ReadonlySet<CreditReason | undefined> = new Set(['funderUnpaid', 'funderPaid', 'corrected']);
const givenUpBy = ({ credits }: NumberedInvoice): Cents =>
  plus(...credits.map(({ amount = zero, reason }) => (follows.has(reason) ? zero : amount)));

type Current = ReadonlyMap<DueLine, DueLine>;

/**
 * The invoices that share the lines of one: a final invoice asks for the price together with the deposits that it
 * deducts, and with what completes it. An avoir of one is off the last of their lines.
 */
const sharing = (
  invoices: readonly NumberedInvoice[],
  invoice: NumberedInvoice,
): readonly NumberedInvoice[] =>
  invoice.kind === 'final'
    ? invoices.filter(({ kind }) => kind === 'deposit' || kind === 'final')
    : [invoice];

/** What an avoir takes off the lines: less where they already ask for less than the invoices do. */
function lowering(
  invoice: NumberedInvoice,
  shared: readonly NumberedInvoice[],
  lines: readonly DueLine[],
): Cents {
  const given = givenUpBy(invoice);
  if (given === 0 || invoice.amount === undefined) return zero;
  const asked = plus(...shared.map((each) => minus(each.amount ?? zero, givenUpBy(each))));
  return smaller(larger(minus(sumOf(lines), asked), zero), given);
}

function lowered(situation: Situation, line: DueLine, off: Cents): DueLine {
  const { exclTax, vat } = partOfLine(situation, line, off);
  return {
    ...line,
    amount: minus(line.amount, off),
    exclTax: minus(line.exclTax, exclTax),
    vat: minus(line.vat, vat),
    credited: off,
    because: sentence`${line.because} Un avoir en déduit ${formatEuros(off)}.`,
  };
}

/** From the last line of an invoice to the first. */
function spread(situation: Situation, lines: readonly DueLine[], current: Current, off: Cents): Current {
  let rest = off;
  const changed = new Map(current);
  for (const line of lines.toReversed()) {
    const now = current.get(line) ?? line;
    const part = smaller(rest, now.amount);
    rest = minus(rest, part);
    if (part > 0) changed.set(line, lowered(situation, now, part));
  }
  return changed;
}

/** The lines once the avoirs of one more invoice are off them. */
function without(
  situation: Situation,
  own: readonly NumberedInvoice[],
  attributed: readonly InvoicedLine[],
  invoice: NumberedInvoice,
  current: Current,
): Current {
  const shared = sharing(own, invoice);
  const lines = attributed.flatMap((each) => {
    const asking = each.invoice === null ? undefined : own[each.invoice];
    return asking && shared.includes(asking) ? [{ line: each.line, asking }] : [];
  });
  const sum = lines.map(({ line }) => current.get(line) ?? line);
  const covered = lines
    .filter(({ asking }) => invoice.kind === 'final' || asking === invoice)
    .map(({ line }) => line);
  return spread(situation, covered, current, lowering(invoice, shared, sum));
}

/**
 * The client's lines once the avoirs that took a part of an invoice back are off them (clause 3.2, CGI 272-1): what an
 * invoice no longer asks is no longer due. An avoir that only follows what the terms already made of the lines, because
 * the price was corrected as well, takes nothing off twice.
 * @example creditedLines(balance of 121800 invoiced, avoir of 10000) //=> balance of 111800
 */
export function creditedLines(situation: Situation, lines: readonly DueLine[]): readonly DueLine[] {
  const own = situation.invoices.filter(({ to }) => to === 'client');
  if (own.every(({ credits }) => credits.length === 0)) return lines;
  const attributed = invoicedLines({ invoices: own }, lines);
  const depositsFirst = own.toSorted((a, b) => Number(a.kind === 'final') - Number(b.kind === 'final'));
  let current: Current = new Map();
  for (const invoice of depositsFirst) current = without(situation, own, attributed, invoice, current);
  return worthListing(lines.map((line) => current.get(line) ?? line));
}
