import { noMatter } from '../letters/letterCase.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { sentence } from '../orders/sentence.ts';
import type { CreditDue, DueLine } from '../orders/statement.ts';
import type { BillCase, BillMatter } from './bill.ts';

/**
 * The avoir that must leave before the client is asked for lines: what a payer left unpaid is taken off its own invoice
 * first (law.md 3.3, O4). Null where nothing stands in the way.
 */
export const creditBefore = ({ statement }: BillCase, lines: readonly DueLine[]): CreditDue | null =>
  statement.creditsDue.find(
    (credit) =>
      credit.to === 'opco' &&
      lines.some(({ kind, funder }) => kind === 'opcoDefault' && funder === credit.funder),
  ) ?? null;

/** Why an invoice waits: the same sum is never asked of two. */
export const creditFirst = ({ amount, funderName = 'l’OPCO' }: CreditDue): BillMatter =>
  noMatter(
    'invoice.creditFirst',
    '3.3',
    'nothingToRecord',
    sentence`Émettez d’abord l’avoir de ${formatEuros(amount)} à ${funderName} : la même somme ne se demande pas à deux.`,
  );
