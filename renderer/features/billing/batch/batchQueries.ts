import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { loadDossiers } from '../../../db/index.ts';
import { listToInvoice } from '../billingQueries.ts';
import { type BatchRow, batchRowsOf } from './batchRow.ts';

/** How many orders are read at once: the screen draws in between. */
const slice = 50;

/** Every invoice that the statements call for on a day, ready or held back, the oldest first. */
export async function listBatch(on: CivilDay): Promise<readonly BatchRow[]> {
  const tasks = new Map((await listToInvoice(on)).map(({ orderId, task }) => [orderId, task]));
  const ids = [...tasks.keys()];
  const rows: BatchRow[] = [];
  for (let from = 0; from < ids.length; from += slice) {
    for (const dossier of await loadDossiers(ids.slice(from, from + slice))) {
      const task = tasks.get(dossier.order.id);
      if (task) rows.push(...batchRowsOf(dossier, on, task));
    }
  }
  return rows;
}
