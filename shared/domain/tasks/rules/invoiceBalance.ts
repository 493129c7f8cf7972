import { indemnityKinds } from '../../billing/indemnityBill.ts';
import type { BillKind } from '../../billing/invoiceKinds.ts';
import { plus } from '../../money/cents.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import type { DueLine } from '../../orders/statement.ts';
import { sentence } from '../../orders/sentence.ts';
import { type OpenLine, uninvoicedLines } from '../clientInvoices.ts';
import { isOneOf, issuePath, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import type { Task } from '../task.ts';
import { invoiceIndemnity } from './invoiceIndemnity.ts';
import type { TaskView } from '../taskContext.ts';

/** Nothing more will be done: one invoice asks for all that is left. */
const isOver = ({ statement }: TaskView): boolean =>
  isOneOf(statement, 'delivered', 'cancelled', 'rescinded');

/** The document that asks for a line. */
function documentOf({ kind }: DueLine, view: TaskView): BillKind {
  if (indemnityKinds.has(kind)) return 'indemnityNote';
  return isOver(view) ? 'finalInvoice' : 'instalmentInvoice';
}

/** What is to be invoiced now: of a training that runs, an instalment at a time (L6353-6). */
function linesToInvoice(view: TaskView): readonly OpenLine[] {
  const isToldApart = invoiceIndemnity(view) !== null;
  const open = uninvoicedLines(view).filter(
    ({ line }) => line.kind !== 'opcoDefault' && !(isToldApart && indemnityKinds.has(line.kind)),
  );
  return isOver(view) ? open : open.filter(({ line }) => line.kind === 'instalment').slice(0, 1);
}

/**
 * Something is due by the client and no invoice asks for it (clause 3.2): the balance of a training that is done, the
 * indemnity of one that will not be; an individual's instalment from its day on. Interest runs from an invoice alone
 * (clause 3.4).
 * @example ended 15 December, not invoiced //=> from 15 December, « À facturer, 1 218,00 €, depuis aujourd’hui »
 */
export function invoiceBalance(view: TaskView): Task | null {
  const open = linesToInvoice(view);
  const [first] = open;
  if (!first) return null;
  const sum = plus(...open.map(({ left }) => left));
  return newTask('invoiceBalance', view, {
    kind: 'payment',
    what:
      first.line.complement === undefined
        ? sentence`À facturer, ${formatEuros(sum)}, ${sinceDay(first.line.on, view.today)}`
        : sentence`Facture complémentaire à émettre, ${formatEuros(sum)}`,
    by: first.line.on,
    clause: first.line.clause,
    because: first.line.because,
    loss: null,
    act: { label: 'Facturer', to: issuePath(view.context, documentOf(first.line, view)) },
  });
}
