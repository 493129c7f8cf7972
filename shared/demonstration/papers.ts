import { addDays, type CivilDay } from '../domain/dates/civilDay.ts';
import type { OrderStatus } from '../domain/orders/statement.ts';
import type { DocumentKind } from '../records/facts.ts';
import type { DemonstrationFact, IssuedPaper } from './demonstration.ts';
import { agreementPrefix, proposalPrefix } from './organisation.ts';
import { firstDayOf, orderFacts, orderId, type ToldOrder, toldOrders } from './orders.ts';

type Paper = Pick<IssuedPaper, 'orderId' | 'document' | 'on'>;

/** As the database numbers them. */
const prefixes: Readonly<Record<DocumentKind, string>> = {
  proposal: proposalPrefix,
  programme: 'PRG',
  terms: 'CGV',
  agreement: agreementPrefix,
  contract: 'CTR',
  attendanceSheet: 'EMA',
};

const begun: ReadonlySet<OrderStatus> = new Set(['inProgress', 'delivered', 'settled']);

/** An agreement leaves with the day on which every piece has come back: pieces that lack are named in the fact. */
const lacksNothing = (fact: DemonstrationFact): boolean => Object.keys(fact.data).length === 0;

/** The paper that leaves with a fact, if one does. An individual's contract leaves the day before it is signed. */
function paperWith(fact: DemonstrationFact): Paper | null {
  const paper = (document: DocumentKind, on: CivilDay): Paper => ({ orderId: fact.subject, document, on });
  if (fact.kind === 'order.proposalIssued') return paper('proposal', fact.day);
  if (fact.kind === 'order.contractSigned') return paper('contract', addDays(fact.day, -1));
  if (fact.kind === 'order.documentsReceived' && lacksNothing(fact)) return paper('agreement', fact.day);
  return null;
}

function papersOf(told: ToldOrder, today: CivilDay): readonly Paper[] {
  const papers = orderFacts(told, today).flatMap((fact) => paperWith(fact) ?? []);
  if (!begun.has(told.stage)) return papers;
  const on = addDays(firstDayOf(told, today), -1);
  return [...papers, { orderId: orderId(told), document: 'attendanceSheet', on }];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The papers that have left the house, numbered in the order of their days, one series a kind and a year.
 * @example 'DEV-2026-0003'
 */
export function issuedPapers(today: CivilDay): readonly IssuedPaper[] {
  const ranks = new Map<string, number>();
  return toldOrders
    .flatMap((told) => papersOf(told, today))
    .toSorted((a, b) => compare(a.on, b.on) || compare(a.orderId, b.orderId))
    .map((paper) => {
      const series = `${prefixes[paper.document]}-${paper.on.slice(0, 4)}`;
      const rank = (ranks.get(series) ?? 0) + 1;
      ranks.set(series, rank);
      return { ...paper, series, rank, number: `${series}-${String(rank).padStart(4, '0')}` };
    });
}
