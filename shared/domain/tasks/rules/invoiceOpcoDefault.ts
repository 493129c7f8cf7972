import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import { uninvoicedLines } from '../clientInvoices.ts';
import { issuePath, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * The OPCO's month has passed (clause 3.3): a credit note to the OPCO for what it did not pay, an invoice to the
 * client for the same sum.
 * @example limit 15 November, 40000 unpaid //=> from 16 November, « Avoir à l’OPCO et facture au client, 400,00 € »
 */
export function invoiceOpcoDefault(view: TaskView): Task | null {
  const open = uninvoicedLines(view).find(({ line }) => line.kind === 'opcoDefault');
  if (!open) return null;
  return newTask('invoiceOpcoDefault', view, {
    kind: 'funding',
    what: sentence`Avoir à l’OPCO et facture au client, ${formatEuros(open.left)}`,
    by: open.line.on,
    clause: open.line.clause,
    because: open.line.because,
    loss: null,
    late: true,
    act: { label: 'Facturer', to: issuePath(view.context, 'opcoDefaultInvoice') },
  });
}
