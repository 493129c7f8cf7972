import type { ArchiveFile } from '../../../../shared/domain/archives/archive.ts';
import {
  type SettlementContext,
  settlementLine,
} from '../../../../shared/domain/archives/settlementLines.ts';
import type { Invoice } from '../../../../shared/domain/billing/invoice.ts';
import { bookedKinds, partyOf } from '../../../../shared/domain/books/bookedOrder.ts';
import type { ReportPeriod } from '../../../../shared/domain/books/reportPeriod.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { type Fact, factData } from '../../../../shared/records/facts.ts';
import type { JournalLine } from '../../../../shared/records/journal.ts';
import { db } from '../../../db/index.ts';

/** An archive that was made, as its fact tells it. */
export interface ArchiveRow {
  readonly id: string;
  readonly from: CivilDay;
  readonly until: CivilDay;
  readonly on: CivilDay;
  readonly by: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly lines: number;
}

function archiveOf({ id, day, by, data }: Fact): readonly ArchiveRow[] {
  const read = factData.archiveMade.safeParse(data);
  return read.success ? [{ ...read.data, id, on: day, by }] : [];
}

/** The archives that were made, the latest first. */
export async function loadArchives(): Promise<readonly ArchiveRow[]> {
  const facts = await db.facts.where('kind').equals('archiveMade').toArray();
  return facts.toSorted((a, b) => (a.stamp > b.stamp ? -1 : 1)).flatMap(archiveOf);
}

const isIn = ({ from, until }: ReportPeriod, at: string): boolean => {
  const day = at.slice(0, 10);
  return day >= from && day <= until;
};

const invoiceIn = ({ data }: Fact): readonly Invoice[] => {
  const { content } = data;
  return typeof content === 'object' && content !== null ? [content as Invoice] : [];
};

async function contextOf(facts: readonly Fact[]): Promise<SettlementContext> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const bySubject = Map.groupBy(facts, ({ subject }) => subject);
  const orders = await db.orders.bulkGet([...bySubject.keys()]);
  const ordersById = new Map(orders.flatMap((order) => (order ? [[order.id, order] as const] : [])));
  const names = new Map((await db.clients.toArray()).map(({ id, name }) => [id, name]));
  return {
    factOf: (id) => byId.get(id),
    payerOf: (id, side, funder) => {
      const order = ordersById.get(id);
      const payer =
        order && partyOf({ client: order.clientId, funder: order.funderId ?? null }, side, funder);
      return names.get(payer ?? '') ?? '';
    },
    invoicesOf: (id) =>
      (bySubject.get(id) ?? []).filter(({ kind }) => kind === 'order.invoiceIssued').flatMap(invoiceIn),
  };
}

/** What each device wrote down in the period; what was erased of people keeps its place between two others. */
async function journalIn(period: ReportPeriod): Promise<readonly JournalLine[]> {
  const isOfPeriod = ({ payload }: JournalLine): boolean => payload !== null && isIn(period, payload.at);
  const lines = await db.journal.orderBy('[device+seq]').toArray();
  return [...Map.groupBy(lines, ({ device }) => device).values()].flatMap((chain) => {
    const [first, last] = [chain.findIndex(isOfPeriod), chain.findLastIndex(isOfPeriod)];
    return first === -1 ? [] : chain.slice(first, last + 1);
  });
}

const invoiceLine = (fact: Fact) =>
  invoiceIn(fact).map((invoice) => ({
    fact: fact.id,
    at: fact.at,
    by: fact.by,
    order: fact.subject,
    invoice,
  }));

const byWriting = (a: Fact, b: Fact): number => (a.stamp < b.stamp ? -1 : Number(a.stamp > b.stamp));

/** All that an archive of a period holds: what was written down on its days, whatever day it is about. */
export async function readArchiveRows(
  period: ReportPeriod,
): Promise<Readonly<Record<ArchiveFile, readonly object[]>>> {
  const read = await db.facts
    .where('kind')
    .anyOf([...bookedKinds])
    .toArray();
  const facts = read.toSorted(byWriting);
  const context = await contextOf(facts);
  const told = facts.filter(({ at }) => isIn(period, at));
  return {
    'reglements.jsonl': told.flatMap((fact) => settlementLine(fact, context) ?? []),
    'factures.jsonl': told.flatMap(invoiceLine),
    'journal.jsonl': await journalIn(period),
  };
}

/** The years in which something was written down, the latest first. */
export async function loadYears(today: CivilDay): Promise<readonly string[]> {
  const first = await db.facts.orderBy('stamp').first();
  const [from, until] = [Number((first?.at ?? today).slice(0, 4)), Number(today.slice(0, 4))];
  return Array.from({ length: until - from + 1 }, (_, place) => String(until - place));
}
