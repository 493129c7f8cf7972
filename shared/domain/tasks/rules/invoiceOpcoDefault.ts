import { formatEuros } from '../../money/formatMoney.ts';
import { funderIn } from '../../orders/fundersOf.ts';
import { sentence } from '../../orders/sentence.ts';
import type { DueLine } from '../../orders/statement.ts';
import { uninvoicedLines } from '../clientInvoices.ts';
import { issuePath, newFunderTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/** The avoir to the OPCO comes first: the same sum is never asked of two. One made elsewhere is only reminded of. */
function stepOf(
  { statement, context }: TaskView,
  { funder, funderName = 'l’OPCO', complement }: DueLine,
): Pick<Task, 'act'> & { readonly what: string } {
  if (statement.creditsDue.some((credit) => credit.to === 'opco' && credit.funder === funder))
    return {
      what: `Après l’avoir à ${funderName}, facture au client`,
      act: { label: 'Avoir d’abord', to: issuePath(context, 'creditNote') },
    };
  const isFinal = context.events.some((event) => event.type === 'invoiceIssued' && event.kind === 'final');
  const kind = complement !== undefined && isFinal ? 'finalInvoice' : 'opcoDefaultInvoice';
  const isElsewhere = funderIn(statement.funders, funder)?.asked === null;
  return {
    what: isElsewhere
      ? `Avoir à ${funderName} et facture au client`
      : `Part non réglée par ${funderName}, facture au client`,
    act: { label: 'Facturer', to: issuePath(context, kind) },
  };
}

/**
 * The OPCO's month has passed (clause 3.3): a credit note to the OPCO for what it did not pay, an invoice to the
 * client for the same sum; payer by payer.
 * @example limit 15 November, 40000 unpaid //=> from 16 November, « Après l’avoir à l’OPCO, facture au client, 400,00 € »
 */
export const invoiceOpcoDefault = (view: TaskView): readonly Task[] =>
  uninvoicedLines(view)
    .filter(({ line }) => line.kind === 'opcoDefault')
    .map(({ line, left }) => {
      const { what, act } = stepOf(view, line);
      const funder = funderIn(view.context.funders, line.funder) ?? {};
      const { client } = view.context;
      return {
        ...newFunderTask('invoiceOpcoDefault', view, funder, {
          what: sentence`${what}, ${formatEuros(left)}`,
          by: line.on,
          clause: line.clause,
          because: line.because,
          loss: null,
          late: true,
          act,
        }),
        whom: client.name,
      };
    });
