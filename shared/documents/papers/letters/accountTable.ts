import { formatNumericDay } from '../../../domain/dates/formatDay.ts';
import { formatAmount } from '../../../domain/money/formatMoney.ts';
import { type AccountLine, accountOf, toRefundOf } from '../../../domain/orders/accountOf.ts';
import { dueNames } from '../../../messages/dueNames.ts';
import type { Block } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';

const names: Readonly<Record<AccountLine['kind'], string>> = {
  ...dueNames,
  payment: 'Votre règlement',
  refund: 'Notre remboursement',
  lateness: 'Intérêts de retard et indemnité réglés',
};

const rowOf = ({ kind, on, amount, line }: AccountLine): readonly string[] => [
  on ? formatNumericDay(on) : '',
  names[kind],
  line && line.debtor === 'client' ? formatAmount(line.exclTax) : '',
  line && line.debtor === 'client' ? formatAmount(line.vat) : '',
  formatAmount(amount),
];

/** The client's account as the screen has it: what is due, what was paid, what is left either way. */
export function accountTable({ dossier, statement, on }: DocumentRequest): Block {
  const back = toRefundOf(statement);
  const total =
    back > 0
      ? ['', 'À vous rembourser', '', '', formatAmount(back)]
      : ['', 'Reste à régler', '', '', formatAmount(statement.balance.client)];
  return {
    kind: 'table',
    columns: [
      { head: 'Date', share: 24 },
      { head: 'Décompte, en euros', share: 70 },
      { head: 'HT', share: 24, align: 'right' },
      { head: 'TVA', share: 22, align: 'right' },
      { head: 'TTC', share: 28, align: 'right' },
    ],
    rows: [...accountOf(dossier, statement, on).map(rowOf), total],
    totals: 1,
  };
}
