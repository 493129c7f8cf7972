import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import { documentNames } from '../../../../shared/messages/factTitle.ts';
import { type Column, moneyColumn, statusColumn, textColumn, type Tone } from '../../../ui/index.ts';
import { whyOfTask } from '../../explain/index.ts';
import type { BatchRow } from './batchRow.ts';

/** Whether an invoice of the batch can leave, in words. */
export function readiness({ missing }: BatchRow): { readonly tone: Tone; readonly text: string } {
  const [first] = missing;
  if (first === undefined) return { tone: 'done', text: 'Prête' };
  const more = missing.length - 1;
  const others = more > 0 ? ` et ${countText(more, 'autre mention', 'autres mentions')}` : '';
  return { tone: 'lost', text: `Il manque\u00a0: ${first}${others}` };
}

/** The columns of the invoices of a batch. */
export const batchColumns = (today: CivilDay): readonly Column<BatchRow>[] => [
  textColumn({ field: 'client', label: 'Client', flex: 1, width: 150, value: (row) => row.client }),
  textColumn({ field: 'buyer', label: 'Payeur', flex: 1, width: 150, value: (row) => row.buyer }),
  textColumn({ field: 'kind', label: 'Document', width: 200, value: (row) => documentNames[row.kind] }),
  statusColumn({ field: 'state', label: 'Prête à partir', flex: 2, width: 200, state: readiness }),
  moneyColumn({
    field: 'inclTax',
    label: 'Montant TTC',
    value: (row) => row.inclTax,
    why: (row) => whyOfTask(row.task, row.orderId, today),
  }),
];
