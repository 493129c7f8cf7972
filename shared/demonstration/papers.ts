import { addDays, type CivilDay } from '../domain/dates/civilDay.ts';
import type { DocumentKind } from '../records/facts.ts';
import type { DemonstrationFact, IssuedPaper } from './demonstration.ts';
import { agreementPrefix, proposalPrefix } from './organisation.ts';

type Paper = Pick<IssuedPaper, 'orderId' | 'document' | 'on'>;

const prefixes: Partial<Record<DocumentKind, string>> = {
  proposal: proposalPrefix,
  agreement: agreementPrefix,
  contract: agreementPrefix,
};

const only = (
  facts: readonly DemonstrationFact[],
  kind: DemonstrationFact['kind'],
): readonly DemonstrationFact[] => facts.filter((fact) => fact.kind === kind);

/** A proposal leaves the day it is issued, an individual's contract the day before it is signed. */
function papersOf(facts: readonly DemonstrationFact[]): readonly Paper[] {
  const proposals = only(facts, 'order.proposalIssued').map(
    (fact): Paper => ({ orderId: fact.subject, document: 'proposal', on: fact.day }),
  );
  const contracts = only(facts, 'order.contractSigned').map(
    (fact): Paper => ({ orderId: fact.subject, document: 'contract', on: addDays(fact.day, -1) }),
  );
  const agreements = only(facts, 'order.documentsReceived')
    .filter((fact) => Object.keys(fact.data).length === 0)
    .map((fact): Paper => ({ orderId: fact.subject, document: 'agreement', on: fact.day }));
  return [...proposals, ...contracts, ...agreements];
}

const seriesOf = (paper: Paper): string => `${prefixes[paper.document]}-${paper.on.slice(0, 4)}`;

/**
 * The papers that have left the house, numbered in the order of their days, one series a kind and a year.
 * @example 'DEV-2026-0003'
 */
export function issuedPapers(facts: readonly DemonstrationFact[]): readonly IssuedPaper[] {
  const ranks = new Map<string, number>();
  return [...papersOf(facts)]
    .sort((a, b) => compare(a.on, b.on) || compare(a.orderId, b.orderId))
    .map((paper) => {
      const series = seriesOf(paper);
      const rank = (ranks.get(series) ?? 0) + 1;
      ranks.set(series, rank);
      return { ...paper, series, rank, number: `${series}-${String(rank).padStart(4, '0')}` };
    });
}

const compare = (a: string | CivilDay, b: string | CivilDay): number => (a < b ? -1 : Number(a > b));
