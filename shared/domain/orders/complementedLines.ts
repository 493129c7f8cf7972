import { addDays, type CivilDay, later } from '../dates/civilDay.ts';
import { type Cents, minus, smaller, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { type AskedOfClient, askedOfClient } from './askedOfClient.ts';
import { askedBy } from './creditInvoice.ts';
import { partOfLine } from './dueLine.ts';
import { paymentTermOfPublicBody } from './priceLinesOf.ts';
import { sentence } from './sentence.ts';
import { type NumberedInvoice, type Situation, sumOf } from './situation.ts';
import type { DueLine } from './statement.ts';

/** A part of what the invoices did not ask: of which line, and of which complementary invoice. */
interface Missing {
  readonly line: DueLine;
  readonly amount: Cents;
  readonly complement: number;
}

type Cut = Omit<Missing, 'complement'>;

/**
 * From the last line to the first; what an OPCO left unpaid before the rest, for it is what comes late, save what its
 * own invoice asks.
 */
function cuts({ lines, apart }: AskedOfClient, excess: Cents): readonly Cut[] {
  let rest = excess;
  const ofFunders = lines.filter(({ kind }) => kind === 'opcoDefault').toReversed();
  const others = lines.filter(({ kind }) => kind !== 'opcoDefault').toReversed();
  const asked = (line: DueLine): Cents => apart.get(line) ?? zero;
  const open: readonly Cut[] = [
    ...ofFunders.map((line) => ({ line, amount: minus(line.amount, asked(line)) })),
    ...others.map((line) => ({ line, amount: line.amount })),
    ...ofFunders.map((line) => ({ line, amount: asked(line) })),
  ];
  return open.flatMap(({ line, amount: most }) => {
    const amount = smaller(rest, most);
    rest = minus(rest, amount);
    return amount > 0 ? [{ line, amount }] : [];
  });
}

/** What each complementary invoice asks of it, in the order of their issue; the rest waits for the next one. */
function shared(missing: readonly Cut[], complements: readonly NumberedInvoice[]): readonly Missing[] {
  const left = complements.map((invoice) => askedBy(invoice));
  return missing.toReversed().flatMap(({ line, amount }) => {
    const parts: Missing[] = [];
    let rest = amount;
    for (const [complement, asked] of [...left.entries(), [left.length, null] as const]) {
      const part = asked === null ? rest : smaller(rest, asked);
      if (asked !== null) left[complement] = minus(asked, part);
      rest = minus(rest, part);
      if (part > 0) parts.push({ line, amount: part, complement });
    }
    return parts;
  });
}

/** A complementary invoice gives a public body its thirty days anew (R2192-10 CCP). */
function dayOf(
  { order }: Situation,
  { line, complement }: Missing,
  complements: readonly NumberedInvoice[],
): CivilDay {
  const issuedOn = complements[complement]?.on;
  if (issuedOn === undefined || line.kind !== 'balance') return line.on;
  return later(
    line.on,
    order.client.kind === 'public' ? addDays(issuedOn, paymentTermOfPublicBody) : issuedOn,
  );
}

function partsOf(
  situation: Situation,
  line: DueLine,
  missing: readonly Missing[],
  complements: readonly NumberedInvoice[],
): readonly DueLine[] {
  const off = sumOf(missing);
  const parts = missing.map(
    (each): DueLine => ({
      ...line,
      ...partOfLine(situation, line, each.amount),
      on: dayOf(situation, each, complements),
      complement: each.complement,
      beyond: minus(line.amount, each.amount),
      because: sentence`${line.because} Les factures émises n’en demandaient pas ${formatEuros(each.amount)} : une facture complémentaire les demande.`,
    }),
  );
  const kept: DueLine = {
    ...line,
    amount: minus(line.amount, off),
    exclTax: minus(line.exclTax, ...parts.map(({ exclTax }) => exclTax)),
    vat: minus(line.vat, ...parts.map(({ vat }) => vat)),
    beyond: off,
    because: sentence`${line.because} Une facture complémentaire en demande ${formatEuros(off)}.`,
  };
  return kept.amount > 0 ? [kept, ...parts] : closed(line, parts);
}

/** Where nothing of the line stays, its last part takes what rounding leaves of both columns. */
function closed(line: DueLine, parts: readonly DueLine[]): readonly DueLine[] {
  const before = parts.slice(0, -1);
  return parts.map((part, place) =>
    place < before.length
      ? part
      : {
          ...part,
          exclTax: minus(line.exclTax, ...before.map(({ exclTax }) => exclTax)),
          vat: minus(line.vat, ...before.map(({ vat }) => vat)),
        },
  );
}

/**
 * The lines, once what the facts made due after the invoice stands apart (clause 3.2): an invoice asks for what it says,
 * and what it did not say waits for a complementary one, from which alone it can be late. They sum as they did.
 * @example complementedLines(balance of 156600, 121800 of it invoiced) //=> balance of 121800, and 34800 to be invoiced
 */
export function complementedLines(situation: Situation, lines: readonly DueLine[]): readonly DueLine[] {
  const own = askedOfClient(situation, lines);
  const excess = own ? minus(sumOf(own.lines), own.asked) : zero;
  if (!own || excess <= 0) return lines;
  const missing = shared(cuts(own, excess), own.complements);
  return lines.flatMap((line) => {
    const parts = missing.filter((each) => each.line === line);
    return parts.length === 0 ? [line] : partsOf(situation, line, parts, own.complements);
  });
}
