import type { Fact } from '../../records/facts.ts';
import type { Invoice } from '../billing/invoice.ts';

/** What is told of a sale beside each settlement of it (BOI-TVA-DECLA-30-10-30, line by line). */
interface SoldLine {
  readonly invoice: string;
  readonly label: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly exclTax: number;
  readonly vat: number;
  readonly vatRate: number;
}

/** A settlement, a refund or a correction, as the archive keeps it: amounts in cents, rates in hundredths of a percent. */
export interface SettlementLine {
  readonly fact: string;
  readonly kind: 'payment' | 'refund' | 'correction';
  /** To the minute and beyond, with its offset. */
  readonly at: string;
  readonly day: string;
  readonly by: string;
  readonly order: string;
  readonly payer: string;
  readonly inclTax: number;
  readonly means: string | null;
  readonly reference: string | null;
  /** The fact that a correction takes back: a settlement, or a correction before it. */
  readonly corrects: string | null;
  readonly sold: readonly SoldLine[];
}

const soldLines = ({ number, lines }: Invoice): readonly SoldLine[] =>
  lines.map((line) => ({
    invoice: number,
    label: line.name,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    exclTax: line.net,
    vat: line.vat,
    vatRate: line.treatment.rate,
  }));

/** What settlements are read from. */
export interface SettlementContext {
  /** Facts by id: what a correction points at. */
  readonly factOf: (id: string) => Fact | undefined;
  readonly payerOf: (order: string, side: unknown, funder: unknown) => string;
  readonly invoicesOf: (order: string) => readonly Invoice[];
}

const kinds: Readonly<Record<string, 'payment' | 'refund'>> = {
  'order.paymentReceived': 'payment',
  'order.refundPaid': 'refund',
};
const signs = { payment: 1, refund: -1 } as const;
const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The settlement that a fact tells or corrects, and its sign; null for any other fact. A correction may be corrected. */
function settledBy(
  fact: Fact,
  factOf: SettlementContext['factOf'],
): { readonly told: Fact; readonly kind: 'payment' | 'refund'; readonly sign: number } | null {
  const kind = kinds[fact.kind];
  if (kind) return { told: fact, kind, sign: signs[kind] };
  const target = fact.kind === 'reversed' ? factOf(String(fact.data['target'])) : undefined;
  const settled = target ? settledBy(target, factOf) : null;
  return settled && { ...settled, sign: -settled.sign };
}

/**
 * A settlement line by line, or the correction of one, with the sign of what it changes; null for any other fact.
 * @example settlementLine(payment of 522,00 €, context)?.inclTax //=> 52200
 */
export function settlementLine(fact: Fact, context: SettlementContext): SettlementLine | null {
  const settled = settledBy(fact, context.factOf);
  if (!settled) return null;
  const { told, kind, sign } = settled;
  const isCorrection = told !== fact;
  return {
    fact: fact.id,
    kind: isCorrection ? 'correction' : kind,
    at: fact.at,
    day: fact.day,
    by: fact.by,
    order: told.subject,
    payer: context.payerOf(told.subject, told.data['from'] ?? told.data['to'], told.data['funder']),
    inclTax: Number(told.data['amount']) * sign,
    means: textOr(told.data['means']),
    reference: textOr(told.data['reference']),
    corrects: isCorrection ? String(fact.data['target']) : null,
    sold: context.invoicesOf(told.subject).flatMap(soldLines),
  };
}
