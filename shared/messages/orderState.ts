import { type CivilDay, daysBetween } from '../domain/dates/civilDay.ts';
import { formatRelativeDay, formatShortDay } from '../domain/dates/formatDay.ts';
import { type Cents, minus, zero } from '../domain/money/cents.ts';
import { formatEuros } from '../domain/money/formatMoney.ts';
import { refundsOwed } from '../domain/billing/payments/refundsOwed.ts';
import { fromFunder, funderName } from '../domain/orders/fundersOf.ts';
import { payersLeft } from '../domain/orders/payersLeft.ts';
import type { Deadline, DeadlineKind, DueLine, OrderStatus, Statement } from '../domain/orders/statement.ts';

/** Waiting, to do, soon, lost or done: the colours of the screens repeat what the words say. */
export type StateTone = 'waiting' | 'todo' | 'soon' | 'lost' | 'done';

/** Where an order stands, in words, and how urgent that is. */
export interface OrderState {
  readonly tone: StateTone;
  readonly text: string;
}

/** A deadline this near is worth its colour. */
const soonDays = 5;

const state = (tone: StateTone, text: string): OrderState => ({ tone, text });

/**
 * « depuis 6 jours », « depuis hier ».
 * @example since(civilDay('2026-11-17'), civilDay('2026-11-23')) //=> 'depuis 6 jours'
 */
export function since(day: CivilDay, today: CivilDay): string {
  const days = daysBetween(day, today);
  if (days <= 0) return 'depuis aujourd’hui';
  return days === 1 ? 'depuis hier' : `depuis ${days} jours`;
}

/** Keeping papers asks nothing of anyone, nor does a due date whose lines are paid. */
function asksSomething(statement: Statement, { kind, on }: Deadline): boolean {
  if (kind === 'retentionEnd') return false;
  if (kind !== 'paymentDue') return true;
  return (['client', 'opco'] as const).some((debtor) => {
    const unpaid = oldestUnpaid(statement, debtor);
    return unpaid !== undefined && unpaid.on <= on;
  });
}

/**
 * The next thing that time alone brings, today included, and that asks something of someone.
 * @example nextDeadline(statement, today) //=> { kind: 'proposalExpiry', on: '2026-12-02', … }
 */
export const nextDeadline = (statement: Statement, today: CivilDay): Deadline | null =>
  statement.deadlines
    .filter((deadline) => deadline.on >= today && asksSomething(statement, deadline))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;

export const deadlineNames: Readonly<Record<DeadlineKind, string>> = {
  proposalExpiry: 'Dernier jour de la proposition',
  withdrawalEnd: 'Fin du délai de rétractation',
  freeCancellationEnd: 'Dernier jour sans totalité due',
  postponementLimit: 'Dernier jour pour reporter',
  opcoLimit: 'Dernier jour de règlement par l’OPCO',
  paymentDue: 'Échéance de règlement',
  rescissionFrom: 'Résolution possible',
  retentionEnd: 'Fin de conservation du dossier',
};

const deadlineOn = (statement: Statement, kind: DeadlineKind): CivilDay | null =>
  statement.deadlines.find((deadline) => deadline.kind === kind)?.on ?? null;

/** Payments go to the line first due: what is left unpaid is the last lines, back to the oldest that it reaches. */
function oldestUnpaid({ due, balance }: Statement, debtor: 'client' | 'opco'): DueLine | undefined {
  let left = balance[debtor];
  if (left <= zero) return undefined;
  const lines = due.filter((line) => line.debtor === debtor).toSorted((a, b) => (a.on < b.on ? 1 : -1));
  return lines.find((line) => {
    const reached = left <= line.amount;
    left = minus(left, line.amount);
    return reached;
  });
}

/** What is awaited of the client, since the oldest line that is not paid fell due. */
function awaited(statement: Statement, what: string, today: CivilDay): OrderState {
  const owed = formatEuros(statement.balance.client);
  const line = oldestUnpaid(statement, 'client');
  const late = statement.late.interest === null || statement.late.interest > 0;
  const tone: StateTone = late ? 'lost' : statement.maySuspend ? 'soon' : 'waiting';
  return state(tone, `${what}, ${owed}${line && line.on <= today ? `, ${since(line.on, today)}` : ''}`);
}

function proposed(statement: Statement, today: CivilDay): OrderState {
  const expiry = deadlineOn(statement, 'proposalExpiry');
  if (!expiry) return state('waiting', 'Proposition émise');
  const tone = daysBetween(today, expiry) <= soonDays ? 'soon' : 'waiting';
  return state(tone, `Proposition émise, expire ${formatRelativeDay(expiry, today)}`);
}

function awaitingDocuments(statement: Statement, today: CivilDay): OrderState {
  const missing = statement.acceptance.pieces.filter((piece) => piece.receivedOn === null).length;
  const expiry = deadlineOn(statement, 'proposalExpiry');
  const soon = expiry !== null && daysBetween(today, expiry) <= soonDays;
  const what = missing === 1 ? 'Une pièce attendue' : `${missing} pièces attendues`;
  return state(soon ? 'soon' : 'waiting', expiry ? `${what}, jusqu’au ${formatShortDay(expiry)}` : what);
}

function expired(statement: Statement, today: CivilDay): OrderState {
  const expiry = deadlineOn(statement, 'proposalExpiry');
  return state('lost', expiry ? `Proposition expirée ${since(expiry, today)}` : 'Proposition expirée');
}

function withdrawalPeriod(statement: Statement): OrderState {
  const end = deadlineOn(statement, 'withdrawalEnd');
  return state(
    'waiting',
    end ? `Délai de rétractation jusqu’au ${formatShortDay(end)}` : 'Délai de rétractation',
  );
}

function contracted(statement: Statement, today: CivilDay): OrderState {
  const { acceptance, contractOn, deposit } = statement;
  const payable = deposit.payableFrom !== null && deposit.payableFrom <= today;
  const unpaid = acceptance.depositPaidOn === null && acceptance.depositWaivedOn === null;
  if (payable && unpaid)
    return state(
      'todo',
      `Acompte exigible, ${formatEuros(deposit.amount)}, ${since(deposit.payableFrom, today)}`,
    );
  return state(
    'done',
    contractOn ? `Contrat définitif le ${formatShortDay(contractOn)}` : 'Contrat définitif',
  );
}

function inProgress(statement: Statement, today: CivilDay): OrderState {
  const { end } = statement.session;
  return end < today
    ? state('todo', `Formation à déclarer réalisée, ${since(end, today)}`)
    : state('todo', `Session en cours, jusqu’au ${formatShortDay(end)}`);
}

/** Ended one way or another: what is left between the two. */
function ended(statement: Statement, what: string, today: CivilDay): OrderState {
  const { client } = statement.balance;
  if (client > 0) return awaited(statement, `${what}, reste dû`, today);
  if (client < 0) return state('todo', `${what}, à rembourser\u00a0: ${formatEuros(opposite(client))}`);
  return state('done', what);
}

const opposite = (amount: Cents): Cents => minus(zero, amount);

/** No date is agreed, or one that comes too late: the day shown is never that of the session that was given up. */
function postponed({ session, deadlines, warnings }: Statement): OrderState {
  const limit = deadlines.find(({ kind }) => kind === 'postponementLimit');
  if (!limit) return state('soon', 'Reporté, nouvelle date à convenir');
  const last = formatShortDay(limit.on);
  return warnings.some(({ code }) => code === 'newDateBeyondLimit')
    ? state('soon', `Reporté au ${formatShortDay(session.start)}, trop tard\u00a0: à avancer au ${last}`)
    : state('soon', `Reporté sans date, à fixer au plus tard le ${last}`);
}

function delivered(statement: Statement, today: CivilDay): OrderState {
  const { client } = statement.balance;
  if (client > 0) return awaited(statement, 'Solde attendu', today);
  const [back] = refundsOwed(statement);
  if (client < 0) return state('todo', `Trop-perçu à rendre, ${formatEuros(opposite(client))}`);
  if (back) return state('todo', `Trop-perçu à rendre à ${funderName(back)}, ${formatEuros(back.amount)}`);
  const [payer, ...others] = payersLeft(statement).filter(({ who }) => who === 'opco');
  return payer && others.length === 0
    ? state('waiting', `Règlement ${fromFunder(payer)} attendu, ${formatEuros(payer.amount)}`)
    : state('waiting', `Règlement des autres payeurs attendu, ${formatEuros(statement.balance.opco)}`);
}

type Say = (statement: Statement, today: CivilDay) => OrderState;

const words: Readonly<Record<OrderStatus, Say>> = {
  draft: () => state('todo', 'Proposition à émettre'),
  proposed,
  expired,
  awaitingDocuments,
  awaitingDeposit: (statement, today) => awaited(statement, 'Acompte attendu', today),
  withdrawalPeriod,
  contracted,
  inProgress,
  delivered,
  settled: () => state('done', 'Réalisé et soldé'),
  postponed,
  cancelled: (statement, today) => ended(statement, 'Annulé', today),
  withdrawn: (statement, today) => ended(statement, 'Rétractation', today),
  rescinded: (statement, today) => ended(statement, 'Contrat résolu', today),
};

/**
 * Where an order stands on a day, read from its statement: no amount and no date is computed here.
 * @param individual an individual is waited for with a contract, not with a proposal
 * @example stateOf(statement, today).text //=> 'Acompte attendu, 522,00 €, depuis 6 jours'
 */
export const stateOf = (statement: Statement, today: CivilDay, individual = false): OrderState =>
  individual && statement.status === 'draft'
    ? state('todo', 'Contrat à émettre')
    : words[statement.status](statement, today);
