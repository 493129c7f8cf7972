import type { Invoice } from '../domain/billing/invoice.ts';
import { invoiceTotals } from '../domain/billing/invoiceTotals.ts';
import { formatEuros } from '../domain/money/formatMoney.ts';

function sumsText(invoice: Invoice): string {
  const { inclTax, vat } = invoiceTotals(invoice);
  return `${formatEuros(inclTax)} TTC dont ${formatEuros(vat)} de TVA`;
}

/**
 * What has changed of an invoice since a person saw it, in a sentence; null where nothing has.
 * @example changedInvoice(626,40 € at 20 %, 522,00 € exempt) //=> 'Ce document a changé depuis que vous l’avez ouvert : …'
 */
export function changedInvoice(seen: Invoice, now: Invoice): string | null {
  if (JSON.stringify(seen) === JSON.stringify(now)) return null;
  const [before, after] = [sumsText(seen), sumsText(now)];
  const what =
    before === after
      ? 'ses sommes sont les mêmes, mais une de ses mentions est autre'
      : `${after}, au lieu de ${before}`;
  return `Ce document a changé depuis que vous l’avez ouvert\u00a0: ${what}. Rien n’a été émis\u00a0; relisez-le, puis émettez.`;
}
