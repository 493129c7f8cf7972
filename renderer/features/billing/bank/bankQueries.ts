import { type Claim, type NotedPayment } from '../../../../shared/domain/bank/claim.ts';
import { claimsOf } from '../../../../shared/domain/bank/claimsOf.ts';
import {
  bankLineStates,
  periodOfLines,
  type ReadStatement,
  type StandingLine,
  statementsRead,
} from '../../../../shared/domain/bank/bankLineStates.ts';
import { notedPayments } from '../../../../shared/domain/bank/notedPayments.ts';
import { partyOf } from '../../../../shared/domain/books/bookedOrder.ts';
import { addDays, type CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { BankAccount } from '../../../../shared/records/bankAccount.ts';
import type { Fact } from '../../../../shared/records/facts.ts';
import { db, organisationId, readChequeSlips, readOpenInvoices, readOrderLines } from '../../../db/index.ts';

/** The statements read, the lines that they tell, and all that settles them. */
export interface Bank {
  readonly statements: readonly ReadStatement[];
  /** The latest first. */
  readonly lines: readonly StandingLine[];
  /** Payments written down without a line of the bank, near enough in time to be one of its lines. */
  readonly noted: readonly NotedPayment[];
}

const ofKind = (kind: string): Promise<Fact[]> => db.facts.where('kind').equals(kind).toArray();

const between = (kind: string, from: CivilDay, to: string): Promise<Fact[]> =>
  db.facts.where('[kind+day]').between([kind, from], [kind, to], true, true).toArray();

/** Days around the lines within which a payment noted by hand may be one of them. */
const around = 15;

/** Facts of payments around the lines. */
async function paymentsAround(lines: readonly { readonly day: CivilDay }[]): Promise<readonly Fact[]> {
  const period = periodOfLines(lines);
  if (!period) return [];
  const [from, to] = [addDays(period.from, -around), addDays(period.to, around)];
  return between('order.paymentReceived', from, to);
}

async function nameNoted(
  payments: readonly NotedPayment[],
  facts: readonly Fact[],
): Promise<readonly NotedPayment[]> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const told = payments.map(({ ids }) => byId.get(ids[0] ?? ''));
  const orders = await db.orders.bulkGet(told.map((fact) => fact?.subject ?? ''));
  const payers = orders.map((order, at) => {
    const { from, funder } = told[at]?.data ?? {};
    return order ? partyOf({ client: order.clientId, funder: order.funderId ?? null }, from, funder) : '';
  });
  const clients = await db.clients.bulkGet(payers);
  return payments.map((payment, at) => {
    const name = clients[at]?.name;
    // A slip of cheques has a name of its own.
    return name === undefined ? payment : { ...payment, title: name, payers: [name] };
  });
}

/** Reads the bank: every line of every statement once, with what became of it. */
async function readBank(): Promise<Bank> {
  const [read, aside, linked, corrections] = await Promise.all(
    ['bankStatementRead', 'bankLineSetAside', 'bankLineLinked', 'reversed'].map(ofKind),
  );
  const statements = statementsRead([...(read ?? []), ...(corrections ?? [])]);
  const payments = await paymentsAround(statements.flatMap(({ data }) => data.lines));
  const facts = [read, aside, linked, corrections, payments].flatMap((some) => some ?? []);
  const lines = bankLineStates(facts);
  const open = new Set(lines.flatMap(({ state, amount }) => (state === 'open' ? [amount] : [])));
  const near = notedPayments(facts, await readChequeSlips()).filter(({ amount }) => open.has(amount));
  return { statements, lines, noted: await nameNoted(near, payments) };
}

/** Every sum of money that is awaited on a day. */
async function readClaims(today: CivilDay): Promise<readonly Claim[]> {
  const [invoices, orders] = await Promise.all([readOpenInvoices(today), readOrderLines(today, 'changing')]);
  const expecting = new Map(orders.map((order) => [order.id, order]));
  const ids = [...new Set([...invoices.map(({ orderId }) => orderId), ...expecting.keys()])];
  const agreed = (await db.orders.bulkGet(ids)).flatMap((order) => (order ? [order] : []));
  const funderIds = agreed.flatMap(({ funderId, otherFunderIds = [] }) =>
    [funderId ?? [], otherFunderIds].flat(),
  );
  const funders = await db.clients.bulkGet([...new Set(funderIds)]);
  return claimsOf({
    invoices,
    orders: expecting,
    agreed: new Map(agreed.map((order) => [order.id, order])),
    funders: new Map(funders.flatMap((funder) => (funder ? [[funder.id, funder] as const] : []))),
  });
}

/** The bank and what is awaited, read together: neither is older than the other. */
export async function readMatching(
  today: CivilDay,
): Promise<{ readonly bank: Bank; readonly claims: readonly Claim[] }> {
  const [bank, claims] = await Promise.all([readBank(), readClaims(today)]);
  return { bank, claims };
}

/** The accounts at a bank whose layout is known. */
export const readAccounts = async (): Promise<readonly BankAccount[]> =>
  (await db.organisation.get(organisationId))?.bankAccounts ?? [];
