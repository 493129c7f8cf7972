import { type Cents, larger, minus, zero } from '../money/cents.ts';
import type { Invoice } from './invoice.ts';
import { invoiceTotals } from './invoiceTotals.ts';

interface Credited {
  readonly content: Invoice | null;
  readonly credits: readonly Invoice[];
}

/** Only issuing writes a content, and it writes it whole. */
export const isContent = (content: unknown): content is Invoice =>
  typeof content === 'object' && content !== null && 'lines' in content;

const isCreditNote = ({ type }: Invoice): boolean => type === 'creditNote' || type === 'depositCreditNote';

/**
 * What an invoice asks incl. tax besides the deposits that it deducts; of a credit note, what it gives back.
 * @example askedBesides(1 740,00 €, deposit of 522,00 € deducted) //=> 121800
 */
export function askedBesides(content: Invoice): Cents {
  const { inclTax } = invoiceTotals(content);
  return isCreditNote(content)
    ? inclTax
    : minus(inclTax, ...content.preceding.map((deposit) => deposit.inclTax));
}

/**
 * What an invoice that stands still asks for besides the deposits that it deducts: less the avoirs that took a part of
 * it back. Nothing where it was made elsewhere.
 * @example askedOf(1 740,00 €, deposit of 522,00 € deducted, avoir of 100,00 €) //=> 111800
 */
export const askedOf = ({ content, credits }: Credited): Cents =>
  content ? larger(zero, minus(askedBesides(content), ...credits.map(askedBesides))) : zero;
