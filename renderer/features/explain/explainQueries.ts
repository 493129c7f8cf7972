import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { explanationOf } from '../../../shared/domain/explain/explanationOf.ts';
import type { Explanation } from '../../../shared/domain/explain/explanation.ts';
import type { Subject } from '../../../shared/domain/explain/subject.ts';
import { loadDossier } from '../../db/index.ts';

/**
 * The answer about an order of which only a line is at hand: its dossier is read when somebody asks.
 * @throws where the dossier is not on this computer: the panel says so
 */
export async function explainOrder(orderId: string, asOf: CivilDay, subject: Subject): Promise<Explanation> {
  const dossier = await loadDossier(orderId);
  if (!dossier) throw new Error(`no dossier ${orderId}`);
  return explanationOf(dossier, asOf, subject);
}
