import type { Explanation } from '../explain/explanation.ts';
import { asResult, moneyLine, takenLine } from '../explain/explanationLines.ts';
import { formatEuros } from '../money/formatMoney.ts';
import type { NumberedInvoice } from './creditNoteOf.ts';
import { invoiceTotals } from './invoiceTotals.ts';
import { sumLeftToCredit } from './leftToCredit.ts';

/**
 * What may still be taken back of an invoice: its total, less each avoir before (CGI 272-1).
 * @example whyLeftToCredit(1 740,00 €, avoir of 120,00 €).lines?.at(-1)?.value //=> '1 620,00 €'
 */
export function whyLeftToCredit(credited: NumberedInvoice): Explanation {
  const { content, credits } = credited;
  const left = sumLeftToCredit(credited);
  return {
    title: `Reste à reprendre de ${content.number}, ${formatEuros(left)}`,
    clause: '3.2',
    because: 'Les avoirs d’une facture ne dépassent jamais ce qu’elle demandait, toutes taxes comprises.',
    lines: [
      moneyLine(`Facture ${content.number}`, invoiceTotals(content).inclTax),
      ...credits.map((credit) => takenLine(`Avoir ${credit.number}`, invoiceTotals(credit).inclTax)),
      asResult(moneyLine('Reste à reprendre', left)),
    ],
  };
}
