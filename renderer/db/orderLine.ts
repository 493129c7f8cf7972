import type { CivilDay } from '../../shared/domain/dates/civilDay.ts';
import { refundsOwed } from '../../shared/domain/billing/payments/refundsOwed.ts';
import { lateSumsOf } from '../../shared/domain/billing/lateSumsOf.ts';
import type { Cents } from '../../shared/domain/money/cents.ts';
import type { RatesBySemester } from '../../shared/domain/legal/interestRates.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import type { Deadline, Explained, Statement } from '../../shared/domain/orders/statement.ts';
import { awaitedOf } from '../../shared/domain/orders/expectedPayment.ts';
import type { PayerLeft } from '../../shared/domain/orders/payersLeft.ts';
import { statementOf } from '../../shared/domain/orders/statementOf.ts';
import type { OrderStory } from '../../shared/domain/orders/story.ts';
import { statementOfDossier, storyOf } from '../../shared/domain/orders/storyOf.ts';
import { type SettingsFrom, settingsToCome } from '../../shared/domain/terms/settingsToCome.ts';
import { turnoverOf } from '../../shared/domain/orders/turnoverOf.ts';
import { putOffsOf } from '../../shared/domain/tasks/putOffs.ts';
import { taskFactsOf } from '../../shared/domain/tasks/taskContext.ts';
import { nextDeadline, type OrderState, stateOf } from '../../shared/messages/orderState.ts';
import { factData } from '../../shared/records/facts.ts';
import { type InvoiceRow, invoiceRows } from './invoiceRow.ts';
import { type OrderTasks, orderTasksOf, type TasksTold } from './taskRow.ts';
import type { TurnoverRow } from './turnoverRow.ts';

/** What lists show of an order on a day: its statement in short. Derived; the page of an order computes it whole. */
export interface OrderLine {
  readonly id: string;
  readonly client: string;
  readonly courseId: string;
  readonly sessionId: string;
  readonly kind: 'intra' | 'inter';
  readonly start: CivilDay;
  readonly end: CivilDay;
  readonly price: number;
  readonly status: Statement['status'];
  readonly why: Explained;
  readonly state: OrderState;
  /** What time alone brings next. */
  readonly deadline: Deadline | null;
  readonly balance: Statement['balance'];
  /** Whether money goes back to one of its payers, or is kept for it. */
  readonly owesBack: boolean;
  /** Whether an invoice is or was late, so that rates of interest count. */
  readonly late: boolean;
  /** What each is expected to pay next: the deposit first, then what is owed. */
  readonly awaited: readonly PayerLeft[];
  /** Interest and recovery fee that lateness added, less what was paid of them. */
  readonly lateSums: Cents;
  /** Number of the last proposal or contract that left. */
  readonly number: string;
  /** How many people the order enrols. */
  readonly participants: number;
}

/** A line as it is kept. */
export interface OrderLineRow {
  readonly id: string;
  /** 1 while time or somebody can still change the line; 0 once it is the same for every day from `on`. */
  readonly changes: 0 | 1;
  /** The day that the line was made for. */
  readonly on: CivilDay;
  readonly line: OrderLine;
  /** What the engine reads, as JSON, so that another day takes one row and no other; null once nothing changes. */
  readonly told: string | null;
}

/** All that is derived of one order on a day. */
export interface OrderRows {
  readonly line: OrderLineRow;
  readonly tasks: OrderTasks | null;
  readonly turnover: TurnoverRow | null;
  /** Null where what is kept of them stays: another day alone issues none. */
  readonly invoices: readonly InvoiceRow[] | null;
}

interface Told {
  /** Without the rates: they are those of the moment at which the line is made. */
  readonly story: Omit<OrderStory, 'rates'>;
  /** Of an order not issued yet: what it lives under from each day on, as versions of the terms begin. */
  readonly follows?: readonly SettingsFrom[];
  readonly known: Pick<OrderLine, 'id' | 'client' | 'courseId' | 'sessionId' | 'kind' | 'number'>;
  readonly individual: boolean;
  readonly tasks: TasksTold;
}

function numberOf({ facts }: Dossier): string {
  const issued = facts.filter((fact) => fact.kind === 'documentIssued');
  for (const fact of issued.toSorted((a, b) => (a.stamp > b.stamp ? -1 : 1))) {
    const { success, data } = factData.documentIssued.safeParse(fact.data);
    if (success && data.document !== 'programme' && data.document !== 'terms') return data.number;
  }
  return '';
}

const followed = (follows: readonly SettingsFrom[]): Pick<Told, 'follows'> =>
  follows.length > 0 ? { follows } : {};

const tasksTold = (dossier: Dossier): TasksTold => ({
  facts: taskFactsOf(dossier, numberOf(dossier)),
  putOffs: putOffsOf(dossier.facts),
  followedBy: dossier.order.followedBy ?? '',
});

function toldOf(dossier: Dossier, on: CivilDay): Told {
  const { rates: _ofTheMoment, ...story } = storyOf(dossier, on);
  return {
    story,
    ...followed(settingsToCome(dossier)),
    known: {
      id: dossier.order.id,
      client: dossier.client.name,
      courseId: dossier.course.id,
      sessionId: dossier.session.id,
      kind: dossier.session.kind,
      number: numberOf(dossier),
    },
    individual: dossier.client.kind === 'individual',
    tasks: tasksTold(dossier),
  };
}

function lineOf({ story, known, individual }: Told, statement: Statement): OrderLine {
  const { asOf } = story;
  const { status, session, price, balance, late, reasons } = statement;
  return {
    ...known,
    start: session.start,
    end: session.end,
    price: price.inclTax,
    status,
    why: { clause: reasons.status.clause, because: reasons.status.because },
    state: stateOf(statement, asOf, individual),
    deadline: nextDeadline(statement, asOf),
    balance: { client: balance.client, opco: balance.opco },
    owesBack: refundsOwed(statement).length > 0,
    // An unknown rate leaves the interest unknown, not the lateness.
    late: late.interest === null || late.interest > 0 || late.recoveryFee > 0,
    awaited: awaitedOf(statement),
    lateSums: lateSumsOf(late),
    number: known.number,
    participants: story.order.participants,
  };
}

const ended: readonly Statement['status'][] = ['settled', 'cancelled', 'withdrawn', 'rescinded'];

/** Whether nothing is expected of anyone any more: ended, and nobody owes anything. */
export const isClosed = ({
  status,
  balance,
  owesBack,
}: Pick<OrderLine, 'status' | 'balance' | 'owesBack'>): boolean =>
  ended.includes(status) && balance.client === 0 && balance.opco === 0 && !owesBack;

function lineRow(told: Told, statement: Statement, json: string | null): OrderLineRow {
  const { asOf, events } = told.story;
  const line = lineOf(told, statement);
  const settled = isClosed(line) && line.deadline === null && events.every(({ on }) => on <= asOf);
  return settled
    ? { id: line.id, changes: 0, on: asOf, line, told: null }
    : { id: line.id, changes: 1, on: asOf, line, told: json ?? JSON.stringify(told) };
}

function rowsOf(told: Told, statement: Statement, json: string | null): OrderRows {
  const { story, known } = told;
  const line = lineRow(told, statement, json);
  const turnover = turnoverOf(statement);
  return {
    line,
    tasks: isClosed(line.line) ? null : orderTasksOf(statement, story, told.tasks, known.courseId),
    turnover: turnover && { id: known.id, ...turnover },
    invoices: null,
  };
}

/** All that is derived of a dossier on a day. */
export function orderRows(dossier: Dossier, on: CivilDay): OrderRows {
  const statement = statementOfDossier(dossier, on);
  return {
    ...rowsOf(toldOf(dossier, on), statement, null),
    invoices: invoiceRows(dossier, statement, on),
  };
}

/** The line of a dossier on a day, with what it takes to make it again on another. */
export const orderLineRow = (dossier: Dossier, on: CivilDay): OrderLineRow => orderRows(dossier, on).line;

/** Whether a kept line can be shown on a day as it is. */
export const isOf = ({ changes, on }: OrderLineRow, today: CivilDay): boolean =>
  changes === 1 ? on === today : on <= today;

/** The same order on another day. Only for what still changes: the rest has forgotten its story. */
export function onAnotherDay(
  { told }: OrderLineRow & { readonly told: string },
  today: CivilDay,
  rates: RatesBySemester,
): OrderRows {
  const { story, ...rest } = JSON.parse(told) as Told;
  const begun = rest.follows?.findLast(({ from }) => from <= today);
  const settings = begun?.settings ?? story.settings ?? {};
  const then = { ...story, settings, asOf: today };
  return rowsOf({ ...rest, story: then }, statementOf({ ...then, rates }), told);
}
