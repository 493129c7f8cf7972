import { noMatter } from '../letters/letterCase.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { sentence } from '../orders/sentence.ts';
import { ok } from '../../result.ts';
import type { BillCase, BillMatter } from './bill.ts';
import { unbilledLines } from './billedApart.ts';
import { billOfLines } from './sumsOf.ts';

/**
 * What the OPCO did not pay within its month, back to the client (clause 3.3).
 * @example opcoDefaultBill(limit 15 November, 400,00 € unpaid, on the 16th) //=> 400,00 €
 */
export function opcoDefaultBill(of: BillCase): BillMatter {
  const first = of.statement.creditsDue.find(({ to }) => to === 'opco');
  if (first)
    return noMatter(
      'invoice.creditFirst',
      '3.3',
      'nothingToRecord',
      sentence`Émettez d’abord l’avoir de ${formatEuros(first.amount)} à l’OPCO : la même somme ne se demande pas à deux.`,
    );
  const line = unbilledLines(of).find(({ kind, on }) => kind === 'opcoDefault' && on <= of.on);
  return line
    ? ok(billOfLines(of, 'opcoDefaultInvoice', [line]))
    : noMatter(
        'invoice.noOpcoDefault',
        '3.3',
        'nothingToRecord',
        'L’OPCO n’a laissé aucune somme à la charge du client, ou elle est déjà facturée.',
      );
}
