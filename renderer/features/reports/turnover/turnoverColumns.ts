import type { Totals } from '../../../../shared/domain/books/totals.ts';
import { type Column, moneyColumn, textColumn } from '../../../ui/index.ts';
import { type GroupBy, type TurnoverRow, whyOfTotal } from './turnoverQueries.ts';

export const groupNames: Readonly<Record<GroupBy, string>> = {
  month: 'Mois',
  quarter: 'Trimestre',
  course: 'Formation',
  client: 'Client',
};

/** What a report sums, as its columns name it. */
export const totalNames: readonly (readonly [field: keyof Totals, name: string])[] = [
  ['exclTax', 'Facturé HT'],
  ['vat', 'TVA'],
  ['inclTax', 'Facturé TTC'],
  ['received', 'Encaissé'],
];

/** The columns of a report, cut by month, quarter, course or client. */
export const turnoverColumns = (by: GroupBy): readonly Column<TurnoverRow>[] => [
  textColumn({
    field: 'label',
    label: groupNames[by],
    flex: 1,
    width: 220,
    // In time, not by the alphabet: April is not before January.
    value: (row) => (by === 'month' || by === 'quarter' ? row.key : row.label),
    show: (row) => row.label,
  }),
  ...totalNames.map(([field, label]) =>
    moneyColumn<TurnoverRow>({
      field,
      label,
      width: 140,
      value: (row) => row[field],
      why: (row) => whyOfTotal(row, field, row.label),
    }),
  ),
];
