import { modelVersion } from '../../shared/domain/terms/versionInForce.ts';
import { isBindingFact } from '../../shared/domain/terms/versionOfDossier.ts';
import { db } from './current.ts';

/**
 * The version of the terms that each order keeps, archived ones aside: its id, `model` for one that left under the
 * model, null for one that was not issued yet and follows the version in force.
 */
export async function versionsKept(): Promise<ReadonlyMap<string, string | null>> {
  const orders = await db.orders.filter(({ archived }) => archived !== true).toArray();
  const unnamed = orders.filter(({ termsVersion }) => termsVersion === undefined).map(({ id }) => id);
  const left = await db.facts
    .where('subject')
    .anyOf(unnamed)
    .filter(({ kind }) => isBindingFact(kind))
    .toArray();
  const underModel = new Set(left.map(({ subject }) => subject));
  return new Map(
    orders.map(({ id, termsVersion }) => [id, termsVersion ?? (underModel.has(id) ? modelVersion : null)]),
  );
}
