import { formatDay } from '../dates/formatDay.ts';
import { sentence } from './sentence.ts';
import type { InvoiceIssued, Situation } from './situation.ts';
import type { Warning } from './statement.ts';

const partsOfPrice: readonly InvoiceIssued['kind'][] = ['deposit', 'instalment', 'final'];

const names: Readonly<Partial<Record<InvoiceIssued['kind'], string>>> = {
  deposit: 'La facture d’acompte',
  instalment: 'La facture d’échéance',
  final: 'La seconde facture de solde',
};

/**
 * The final invoice that asked before another for what that one asks again (clause 3.2): the final one asks for the
 * whole price that nothing asked for apart. Undefined where the other asks for something new.
 * @example finalBefore([final, instalment], 1) //=> final
 */
export const finalBefore = (invoices: readonly InvoiceIssued[], index: number): InvoiceIssued | undefined => {
  const invoice = invoices[index];
  if (!invoice || invoice.complement || !partsOfPrice.includes(invoice.kind)) return undefined;
  return invoices.slice(0, index).find(({ kind, to }) => kind === 'final' && to === invoice.to);
};

/**
 * One warning for each invoice that asks twice: it moves no due date, and a credit note must take it back.
 * @example invoicedAgainWarnings(final on 16 December, instalment on the 20th).length //=> 1
 */
export const invoicedAgainWarnings = ({ invoices }: Pick<Situation, 'invoices'>): readonly Warning[] =>
  invoices.flatMap((invoice, index): readonly Warning[] => {
    const final = finalBefore(invoices, index);
    if (!final) return [];
    const because = sentence`${names[invoice.kind] ?? 'La facture'} du ${formatDay(invoice.on)} demande ce que la facture de solde du ${formatDay(final.on)} demandait déjà : elle ne change aucune échéance, un avoir doit l’annuler.`;
    return [{ code: 'invoicedAlready', clause: '3.2', because }];
  });
