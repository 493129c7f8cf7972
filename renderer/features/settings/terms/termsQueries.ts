import { publishedVersions } from '../../../../shared/domain/terms/versionInForce.ts';
import type { Organisation, TermsVersion } from '../../../../shared/records/records.ts';
import { db, versionsKept } from '../../../db/index.ts';
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

/** Everything that the screens of the terms show. */
export async function loadTermsShelf(): Promise<TermsShelf> {
  const [organisation, versions, kept] = await Promise.all([
    loadOrganisation(),
    db.terms.toArray(),
    versionsKept(),
  ]);
  const orders = new Map<string, number>();
  for (const id of kept.values()) if (id !== null) orders.set(id, (orders.get(id) ?? 0) + 1);
  return {
    organisation,
    versions: publishedVersions(versions),
    orders,
    following: [...kept.values()].filter((id) => id === null).length,
  };
}

/** How many orders keep a version. */
export const countKeeping = (version: string): Promise<number> =>
  db.orders.filter(({ termsVersion }) => termsVersion === version).count();

/** Ids of every version ever published, those withdrawn too: what a draft was written upon. */
export const publishedIds = async (): Promise<readonly string[]> =>
  (await db.terms.toArray()).filter(({ archived }) => archived !== true).map(({ id }) => id);
