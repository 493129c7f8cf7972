import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Task } from '../../../shared/domain/tasks/task.ts';
import { type InvoiceRow, readOpenInvoices, readOrderTasks } from '../../db/index.ts';

/** Something that an order calls to be invoiced. */
export interface ToInvoice {
  readonly id: string;
  readonly orderId: string;
  readonly client: string;
  readonly task: Task;
}

const invoicing = /^invoice/;

/** What the statements call to be invoiced on a day, the oldest first: the same lines as Aujourd'hui. */
export async function listToInvoice(today: CivilDay): Promise<readonly ToInvoice[]> {
  const orders = await readOrderTasks(today);
  return orders
    .flatMap(({ id, client, tasks }) =>
      tasks
        .filter(({ key }) => invoicing.test(key))
        .map((task) => ({ id: task.key, orderId: id, client, task })),
    )
    .toSorted((a, b) => ((a.task.by ?? '') < (b.task.by ?? '') ? -1 : 1));
}

/** What is left to be paid, invoice by invoice. */
export const openInvoices = (today: CivilDay): Promise<readonly InvoiceRow[]> => readOpenInvoices(today);
