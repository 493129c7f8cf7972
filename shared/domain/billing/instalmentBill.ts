import { noMatter } from '../letters/letterCase.ts';
import { ok } from '../../result.ts';
import type { BillCase, BillMatter } from './bill.ts';
import { unbilledLines } from './billedApart.ts';
import { billOfLines } from './sumsOf.ts';

/**
 * The first instalment of an individual that has fallen due and that no invoice asks for (L6353-6).
 * @example instalmentBill(instalment of 609,00 € due today) //=> 609,00 €
 */
export function instalmentBill(of: BillCase): BillMatter {
  const line = unbilledLines(of).find(
    ({ kind, on, complement }) => kind === 'instalment' && on <= of.on && complement === undefined,
  );
  return line
    ? ok(billOfLines(of, 'instalmentInvoice', [line]))
    : noMatter(
        'invoice.noInstalment',
        'L6353-6',
        'nothingToRecord',
        'Aucune échéance n’est à facturer à ce jour.',
      );
}
