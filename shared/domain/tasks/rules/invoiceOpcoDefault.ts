import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import { uninvoicedLines } from '../clientInvoices.ts';
import { issuePath, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/** The avoir to the OPCO comes first: the same sum is never asked of two. One made elsewhere is only reminded of. */
function stepOf({ statement, context }: TaskView): Pick<Task, 'act'> & { readonly what: string } {
  const facture = { label: 'Facturer', to: issuePath(context, 'opcoDefaultInvoice') };
  if (statement.creditsDue.some(({ to }) => to === 'opco'))
    return {
      what: 'Après l’avoir à l’OPCO, facture au client',
      act: { label: 'Avoir d’abord', to: issuePath(context, 'creditNote') },
    };
  const isElsewhere = context.events.some(
    (event) => event.type === 'invoiceIssued' && event.to === 'opco' && event.amount === undefined,
  );
  return {
    what: isElsewhere
      ? 'Avoir à l’OPCO et facture au client'
      : 'Part non réglée par l’OPCO, facture au client',
    act: facture,
  };
}

/**
 * The OPCO's month has passed (clause 3.3): a credit note to the OPCO for what it did not pay, an invoice to the
 * client for the same sum.
 * @example limit 15 November, 40000 unpaid //=> from 16 November, « Après l’avoir à l’OPCO, facture au client, 400,00 € »
 */
export function invoiceOpcoDefault(view: TaskView): Task | null {
  const open = uninvoicedLines(view).find(({ line }) => line.kind === 'opcoDefault');
  if (!open) return null;
  const { what, act } = stepOf(view);
  return newTask('invoiceOpcoDefault', view, {
    kind: 'funding',
    what: sentence`${what}, ${formatEuros(open.left)}`,
    by: open.line.on,
    clause: open.line.clause,
    because: open.line.because,
    loss: null,
    late: true,
    act,
  });
}
