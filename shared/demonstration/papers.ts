import type { CivilDay } from '../domain/dates/civilDay.ts';
import { everyInvoice } from '../domain/billing/invoiceKinds.ts';
import { everyLetter } from '../domain/letters/letterKinds.ts';
import type { OrderStatus } from '../domain/orders/statement.ts';
import type { DocumentKind } from '../records/facts.ts';
import { naturalId } from '../records/naturalIds.ts';
import { workingDayBefore } from './calendar.ts';
import type { DemonstrationFact, IssuedPaper } from './demonstration.ts';
import { invoicePaperOf } from './invoiced.ts';
import { agreementPrefix, proposalPrefix } from './organisation.ts';
import { firstDayOf, orderFacts, orderId, toldOrders } from './orders.ts';
import type { ToldOrder } from './toldOrder.ts';

type Paper = Pick<IssuedPaper, 'orderId' | 'document' | 'on' | 'fact'>;

/** As the database numbers them. */
const prefixes: Readonly<Record<DocumentKind, string>> = {
  proposal: proposalPrefix,
  programme: 'PRG',
  terms: 'CGV',
  agreement: agreementPrefix,
  contract: 'CTR',
  attendanceSheet: 'EMA',
  ...everyLetter('COUR'),
  ...everyInvoice('FA'),
  creditNote: 'AV',
};

const begun: ReadonlySet<OrderStatus> = new Set(['inProgress', 'delivered', 'settled']);

/** An invoice leaves as it is told, a proposal the day it is issued, an individual's contract the day before it is signed. */
function paperWith(fact: DemonstrationFact): Paper | null {
  const paper = (document: DocumentKind, on: CivilDay): Paper => ({ orderId: fact.subject, document, on });
  const invoice = invoicePaperOf(fact);
  if (invoice) return { ...paper(invoice, fact.day), fact: fact.id };
  if (fact.kind === 'order.proposalIssued') return paper('proposal', fact.day);
  return fact.kind === 'order.contractSigned' ? paper('contract', workingDayBefore(fact.day)) : null;
}

/** A professional's agreement leaves once the deposit has made the contract final. */
function agreementOf(facts: readonly DemonstrationFact[]): readonly Paper[] {
  const deposit = facts.find((fact) => fact.kind === 'order.paymentReceived');
  if (!deposit || facts.some((fact) => fact.kind === 'order.contractSigned')) return [];
  return [{ orderId: deposit.subject, document: 'agreement', on: deposit.day }];
}

function papersOf(told: ToldOrder, today: CivilDay): readonly Paper[] {
  const facts = orderFacts(told, today);
  const letters = told.letters?.(today) ?? [];
  const papers = [
    ...facts.flatMap((fact) => paperWith(fact) ?? []),
    ...agreementOf(facts),
    ...letters.map((letter) => ({ orderId: orderId(told), ...letter })),
  ];
  if (!begun.has(told.stage)) return papers;
  const on = workingDayBefore(firstDayOf(told, today));
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
      const same = `${paper.orderId} ${paper.document}`;
      const nth = ranks.get(same) ?? 0;
      ranks.set(same, nth + 1);
      const id = naturalId('documentIssued', paper.orderId, paper.document, String(nth));
      return { ...paper, id, series, rank, number: `${series}-${String(rank).padStart(4, '0')}` };
    });
}
