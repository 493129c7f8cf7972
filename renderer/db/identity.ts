import { Dexie } from 'dexie';
import type { Marker } from '../../shared/host/contract.ts';
import type { EmargeDatabase } from './database.ts';
import { becomeAnotherDevice, readDevice } from './device.ts';

/** How the database stands to the marker outside it. */
export type Standing =
  | { readonly kind: 'agrees' }
  /** Nothing in it, though the marker knows of rows. */
  | { readonly kind: 'emptied' }
  /** Acts that the marker knows of are missing: an older copy was put in its place. */
  | { readonly kind: 'behind'; readonly missing: number }
  /** Another database than the one the marker speaks of, or no marker at all. */
  | { readonly kind: 'disagrees' };

/** Whether the marker knows of anything kept. */
const knowsOfRows = (marker: Marker | null): boolean =>
  marker !== null && Object.values(marker.counts).some((rows) => rows > 0);

const lastSeq = async (database: EmargeDatabase, device: string): Promise<number> => {
  const last = await database.journal
    .where('[device+seq]')
    .between([device, Dexie.minKey], [device, Dexie.maxKey])
    .last();
  return last?.seq ?? 0;
};

/**
 * Compares a database with the marker written outside it after each act. A marker that lags is what a power cut
 * leaves; one that is ahead or speaks of another chain means that the database was replaced.
 */
export async function standingOf(database: EmargeDatabase, marker: Marker | null): Promise<Standing> {
  const device = await readDevice(database);
  const empty = (await database.journal.limit(1).count()) === 0;
  if (empty) return { kind: knowsOfRows(marker) ? 'emptied' : 'agrees' };
  if (marker === null) return { kind: 'disagrees' };
  const known = await lastSeq(database, marker.device);
  if (known > 0 && marker.seq > known) return { kind: 'behind', missing: marker.seq - known };
  const line = await database.journal.get([marker.device, marker.seq]);
  const ours = marker.device === device.device && (marker.seq === 0 || line?.hash === marker.hash);
  return { kind: ours ? 'agrees' : 'disagrees' };
}

/** Takes a new device id unless database and marker agree, so that no line is ever written twice. */
export async function settleIdentity(database: EmargeDatabase, standing: Standing): Promise<boolean> {
  if (standing.kind === 'agrees') return false;
  await becomeAnotherDevice(database);
  return true;
}
