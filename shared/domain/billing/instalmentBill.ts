import { noMatter } from '../letters/letterCase.ts';
import { ok } from '../../result.ts';
import type { BillCase, BillMatter } from './bill.ts';
import { unbilledLines } from './billedApart.ts';
import { billOfLines } from './sumsOf.ts';

/**
 * The instalments of an individual that have fallen due and that no invoice asks for (L6353-6): one invoice where
 * several were let go by.
 * @example instalmentBill(instalment of 609,00 € due today) //=> 609,00 €
 */
export function instalmentBill(of: BillCase): BillMatter {
  const lines = unbilledLines(of).filter(({ kind, on }) => kind === 'instalment' && on <= of.on);
  return lines.length > 0
    ? ok(billOfLines(of, 'instalmentInvoice', lines))
    : noMatter(
        'invoice.noInstalment',
        'L6353-6',
        'nothingToRecord',
        'Aucune échéance n’est à facturer à ce jour.',
      );
}
