import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { Enrolled } from './sessionQueries.ts';

/**
 * The dossier behind the papers of a whole session: that of its first order, with everyone who comes, whoever sent
 * them. One attendance sheet a session, not one a client.
 */
export function sessionDossier(dossiers: readonly Dossier[], enrolled: readonly Enrolled[]): Dossier | null {
  const [first] = dossiers.toSorted((a, b) => (a.order.id < b.order.id ? -1 : 1));
  if (!first) return null;
  return {
    ...first,
    participants: enrolled.map((one) => one.participant),
    employers: Object.assign({}, ...dossiers.map((dossier) => dossier.employers)) as Dossier['employers'],
    enrolledElsewhere: 0,
  };
}
