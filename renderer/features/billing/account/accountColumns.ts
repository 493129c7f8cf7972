import type { RunningEntry } from '../../../../shared/domain/billing/account/accountEntry.ts';
import { explanationOfEntry } from '../../../../shared/domain/billing/account/explainAccount.ts';
import { accountText } from '../../../../shared/messages/accountText.ts';
import { type Column, dayColumn, moneyColumn, textColumn } from '../../../ui/index.ts';

const sum = (amount: number): number | undefined => (amount === 0 ? undefined : amount);

/** The columns of an account: what happened, what it adds, what it takes off, what is then owed. */
export const accountColumns = (courses: ReadonlyMap<string, string>): readonly Column<RunningEntry>[] => [
  dayColumn({ field: 'on', label: 'Date', width: 135, value: (entry) => entry.on, sortable: false }),
  textColumn<RunningEntry>({
    field: 'what',
    label: 'Opération',
    flex: 1,
    width: 200,
    value: accountText,
    sortable: false,
  }),
  textColumn({
    field: 'number',
    label: 'Numéro',
    width: 118,
    value: (entry) => entry.number ?? '',
    sortable: false,
  }),
  textColumn({
    field: 'course',
    label: 'Formation',
    flex: 3,
    width: 150,
    value: ({ orders }) => orders.map((id) => courses.get(id) ?? '').join(', '),
    sortable: false,
  }),
  ...(['debit', 'credit'] as const).map((field) =>
    moneyColumn<RunningEntry>({
      field,
      label: field === 'debit' ? 'Débit' : 'Crédit',
      width: 105,
      value: (entry) => sum(entry[field]),
      why: (entry) => (entry[field] === 0 ? null : explanationOfEntry(entry)),
      sortable: false,
    }),
  ),
  moneyColumn({
    field: 'balance',
    label: 'Solde',
    width: 105,
    value: (entry) => entry.balance,
    why: explanationOfEntry,
    sortable: false,
  }),
];
