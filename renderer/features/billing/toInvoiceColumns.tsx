import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { type Column, dayColumn, textColumn } from '../../ui/index.ts';
import { whyOfTask } from '../explain/index.ts';
import type { ToInvoice } from './billingQueries.ts';

/** The columns of what is to be invoiced on a day. */
export const toInvoiceColumns = (today: CivilDay): readonly Column<ToInvoice>[] => [
  textColumn({ field: 'client', label: 'Client', flex: 1, width: 160, value: (row) => row.client }),
  textColumn({
    field: 'what',
    label: 'À facturer',
    flex: 3,
    width: 260,
    value: (row) => row.task.what,
    why: (row) => whyOfTask(row.task, row.orderId, today),
  }),
  dayColumn({ field: 'by', label: 'Depuis le', value: (row) => row.task.by ?? undefined }),
];
