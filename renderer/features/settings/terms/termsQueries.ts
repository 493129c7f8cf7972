import { isBindingFact } from '../../../../shared/domain/terms/versionOfDossier.ts';
import { modelVersion, publishedVersions } from '../../../../shared/domain/terms/versionInForce.ts';
import type { Organisation, TermsVersion } from '../../../../shared/records/records.ts';
import { db } from '../../../db/index.ts';
import { loadOrganisation } from '../settingsQueries.ts';

/** The terms of the organisation as they stand, and who lives under what. */
export interface TermsShelf {
  readonly organisation: Organisation;
  /** Published and not withdrawn, the first to begin first. */
  readonly versions: readonly TermsVersion[];
  /** How many orders keep each version, by its id; `model` for the model. */
  readonly orders: ReadonlyMap<string, number>;
  /** How many orders were not issued yet: they follow the version in force. */
  readonly following: number;
}

/** The version that an order keeps; null where it follows the one in force. */
async function keptVersions(): Promise<readonly (string | null)[]> {
  const orders = await db.orders.filter(({ archived }) => archived !== true).toArray();
  const unnamed = orders.filter(({ termsVersion }) => termsVersion === undefined).map(({ id }) => id);
  const left = await db.facts
    .where('subject')
    .anyOf(unnamed)
    .filter(({ kind }) => isBindingFact(kind))
    .toArray();
  const underModel = new Set(left.map(({ subject }) => subject));
  return orders.map(({ id, termsVersion }) => termsVersion ?? (underModel.has(id) ? modelVersion : null));
}

/** Everything that the screens of the terms show. */
export async function loadTermsShelf(): Promise<TermsShelf> {
  const [organisation, versions, kept] = await Promise.all([
    loadOrganisation(),
    db.terms.toArray(),
    keptVersions(),
  ]);
  const orders = new Map<string, number>();
  for (const id of kept) if (id !== null) orders.set(id, (orders.get(id) ?? 0) + 1);
  return {
    organisation,
    versions: publishedVersions(versions),
    orders,
    following: kept.filter((id) => id === null).length,
  };
}

/** How many orders keep a version. */
export const countKeeping = (version: string): Promise<number> =>
  db.orders.filter(({ termsVersion }) => termsVersion === version).count();

/** Ids of every version ever published, those withdrawn too: what a draft was written upon. */
export const publishedIds = async (): Promise<readonly string[]> =>
  (await db.terms.toArray()).filter(({ archived }) => archived !== true).map(({ id }) => id);
