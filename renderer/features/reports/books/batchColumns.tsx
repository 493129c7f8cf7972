import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { dayColumn, moneyColumn, numberColumn, textColumn } from '../../../ui/index.ts';
import { type BatchRow, explainBatch } from './booksQueries.ts';

/** The columns of the batches that left. */
export const batchColumns = [
  textColumn<BatchRow>({
    field: 'number',
    label: 'Lot',
    width: 90,
    value: ({ number }) => `Lot ${number}`,
  }),
  textColumn<BatchRow>({
    field: 'period',
    label: 'Période',
    flex: 1,
    width: 260,
    value: ({ from, until }) => `Du ${formatDay(from)} au ${formatDay(until)}`,
  }),
  dayColumn<BatchRow>({ field: 'on', label: 'Exporté le', value: ({ on }) => on }),
  numberColumn<BatchRow>({ field: 'entries', label: 'Écritures', value: ({ entries }) => entries }),
  moneyColumn<BatchRow>({
    field: 'debit',
    label: 'Débit, crédit',
    width: 140,
    value: ({ debit }) => debit,
    why: (row) => () => explainBatch(row),
  }),
  textColumn<BatchRow>({ field: 'by', label: 'Par', width: 150, value: ({ by }) => by }),
];
