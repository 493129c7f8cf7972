import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { reversedIds } from '../../../shared/domain/orders/standingFacts.ts';
import { type DocumentKind, factData } from '../../../shared/records/facts.ts';

export { byDay, reversedIds, standingFacts } from '../../../shared/domain/orders/standingFacts.ts';

/** The kinds of document that have left the house for this order. */
export function issuedKinds({ facts }: Pick<Dossier, 'facts'>): ReadonlySet<DocumentKind> {
  const reversed = reversedIds(facts);
  const issued = facts.filter((fact) => fact.kind === 'documentIssued' && !reversed.has(fact.id));
  return new Set(issued.map((fact) => factData.documentIssued.parse(fact.data).document));
}
