import { indemnityKinds } from '../../billing/indemnityBill.ts';
import type { BillKind } from '../../billing/invoiceKinds.ts';
import { plus } from '../../money/cents.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import type { DueLine } from '../../orders/statement.ts';
import { sentence } from '../../orders/sentence.ts';
import { uninvoicedLines } from '../clientInvoices.ts';
import { isOneOf, issuePath, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import type { Task } from '../task.ts';
import { invoiceIndemnity } from './invoiceIndemnity.ts';
import type { TaskView } from '../taskContext.ts';

/** The document that asks for a line. */
const documentOf = ({ kind }: DueLine): BillKind => {
  if (kind === 'instalment') return 'instalmentInvoice';
  return indemnityKinds.has(kind) ? 'indemnityNote' : 'finalInvoice';
};

/**
 * Something is due by the client and no invoice asks for it (clause 3.2): the balance of a training that is done, the
 * indemnity of one that will not be. Interest runs from an invoice alone (clause 3.4).
 * @example ended 15 December, not invoiced //=> from 15 December, « À facturer, 1 218,00 €, depuis aujourd’hui »
 */
export function invoiceBalance(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const isToldApart = invoiceIndemnity(view) !== null;
  const open = uninvoicedLines(view).filter(
    ({ line }) => line.kind !== 'opcoDefault' && !(isToldApart && indemnityKinds.has(line.kind)),
  );
  const [first] = open;
  if (!first || !isOneOf(statement, 'delivered', 'cancelled', 'rescinded')) return null;
  const sum = plus(...open.map(({ left }) => left));
  return newTask('invoiceBalance', view, {
    kind: 'payment',
    what:
      first.line.complement === undefined
        ? sentence`À facturer, ${formatEuros(sum)}, ${sinceDay(first.line.on, today)}`
        : sentence`Facture complémentaire à émettre, ${formatEuros(sum)}`,
    by: first.line.on,
    clause: first.line.clause,
    because: first.line.because,
    loss: null,
    act: { label: 'Facturer', to: issuePath(context, documentOf(first.line)) },
  });
}
