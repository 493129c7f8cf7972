import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, plus } from '../money/cents.ts';
import { invoicedLines } from '../orders/invoicedLines.ts';
import type { DueLine } from '../orders/statement.ts';
import { unpaidLines } from '../orders/unpaidLines.ts';
import type { TaskView } from './taskContext.ts';

/** A client's line that is not paid; `dueOn` null where no invoice asks for it. */
export interface OpenLine {
  readonly line: DueLine;
  readonly left: Cents;
  readonly dueOn: CivilDay | null;
}

/** What the client still owes, line by line in order of time, with the last day on which paying is not late. */
function openLines({ statement, context }: TaskView): readonly OpenLine[] {
  const unpaid = unpaidLines(statement);
  if (unpaid.length === 0) return [];
  const invoices = context.events.filter((event) => event.type === 'invoiceIssued');
  const toClient = invoices.filter(({ to }) => to === 'client');
  const asking = new Map(
    invoicedLines({ invoices }, statement.due).map((invoiced) => [invoiced.line, invoiced]),
  );
  return unpaid.map(({ line, left }) => {
    const { invoice = null, dueOn = null } = asking.get(line) ?? {};
    const kind = invoice === null ? undefined : toClient[invoice]?.kind;
    // A final invoice made elsewhere may not have asked for what the OPCO left unpaid: one of its own does.
    const isAsked =
      line.kind !== 'opcoDefault' || kind === 'opcoDefault' || toClient[invoice ?? -1]?.amount !== undefined;
    return { line, left, dueOn: isAsked ? dueOn : null };
  });
}

/** What is due by a day and no invoice asks for yet; what invoices before did not ask is told at once. */
export const uninvoicedLines = (view: TaskView): readonly OpenLine[] =>
  openLines(view).filter(
    ({ line, dueOn }) => dueOn === null && (line.complement !== undefined || line.on <= view.today),
  );

/** An unpaid sum that is late, with the last day on which it was not. */
export interface Overdue {
  readonly since: CivilDay;
  readonly left: Cents;
}

/**
 * What was invoiced and not paid in time (clause 3.4); null where nothing is late.
 * @example 121800 due 16 October, seen on 17 October //=> { since: '2026-10-16', left: 121800 }
 */
export function overdueOf(view: TaskView): Overdue | null {
  const late = lateSums(view);
  const since = late.map((sum) => sum.since).toSorted()[0];
  return since ? { since, left: plus(...late.map(({ left }) => left)) } : null;
}

/** The unpaid sums that are late, line by line. */
export const lateSums = (view: TaskView): readonly Overdue[] =>
  // A deposit that a contract still waits for is asked for, not late (clause 2.2).
  view.statement.late.isOverdue
    ? openLines(view).flatMap(({ dueOn, left }) =>
        dueOn !== null && dueOn < view.today ? [{ since: dueOn, left }] : [],
      )
    : [];
