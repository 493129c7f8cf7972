import { Dexie } from 'dexie';
import type { Marker } from '../../shared/host/contract.ts';
import type { HostApi } from '../../shared/host/hostApi.ts';
import { home, show } from './current.ts';
import { applyPatches, dataPatches } from './dataPatches.ts';
import { databaseName, type EmargeDatabase } from './database.ts';
import { openDemonstration } from './demonstration.ts';
import { rebuildDerived, rebuildOrderLines } from './derived.ts';
import { settleIdentity, standingOf } from './identity.ts';
import { fileJournal, writeOutside } from './journalFile.ts';
import { listingVersion } from './listingKeys.ts';
import { type Found, probe } from './probe.ts';
import { schemaVersion } from './versions.ts';

/** Opens all the same, after the person was told. Nothing is erased: the marker outside stays until the first act. */
type Proceed = () => Promise<Opening>;

/** What opening found, with what a screen needs to say what to do. Only `first` and `ready` have a usable database. */
export type Opening =
  /** Nothing in it yet: the first start. */
  | { readonly state: 'first' }
  | {
      readonly state: 'ready';
      readonly demonstration: boolean;
      /** The database was restored or came from elsewhere: this computer goes on under a new device id. */
      readonly newDevice: boolean;
    }
  /** A newer Émarge wrote it: install that version. It was not touched. */
  | { readonly state: 'newer'; readonly found: number; readonly known: number }
  /** This computer knew of data and the database is empty: read a saved file back. */
  | { readonly state: 'emptied'; readonly marker: Marker; readonly proceed: Proceed }
  /** An older copy was put in its place: acts that this computer knew of are missing. */
  | { readonly state: 'behind'; readonly missing: number; readonly proceed: Proceed }
  /** The engine found it unreadable and lost it; read a saved file back. */
  | {
      readonly state: 'damaged';
      readonly detail: string;
      readonly marker: Marker | null;
      readonly proceed: Proceed;
    }
  /** The database cannot be opened here and now: private window, disk full, another program. Start again. */
  | { readonly state: 'unavailable'; readonly detail: string };

/** What the lines of orders were made by: the rules, their words and this folder, as they were built. */
const engineVersion: unknown = import.meta.env.VITE_ENGINE;

async function keepDerived(database: EmargeDatabase): Promise<void> {
  const [listing, engine] = await database.localPreferences.bulkGet(['listingVersion', 'engineVersion']);
  if (listing?.value !== listingVersion) await rebuildDerived(database);
  else if (engine?.value !== engineVersion) await rebuildOrderLines(database);
  else return;
  await database.localPreferences.bulkPut([
    { key: 'listingVersion', value: listingVersion },
    { key: 'engineVersion', value: engineVersion },
  ]);
}

/** Brings an open database up to date with this application. */
async function bringUpToDate(database: EmargeDatabase): Promise<void> {
  await applyPatches(database, dataPatches, Date.now());
  await keepDerived(database);
}

async function openHome(): Promise<Opening | null> {
  try {
    if (!home.isOpen()) await home.open();
    await bringUpToDate(home);
    return null;
  } catch (error) {
    if (!(error instanceof Dexie.DexieError)) throw error;
    return { state: 'unavailable', detail: error.name };
  }
}

function foundWrong(found: Found, marker: Marker | null, proceed: Proceed): Opening | null {
  if (found.kind === 'unavailable') return { state: 'unavailable', detail: found.detail };
  if (found.kind === 'present' && found.version > schemaVersion)
    return { state: 'newer', found: found.version, known: schemaVersion };
  if (found.kind === 'lost') return { state: 'damaged', detail: found.detail, marker, proceed };
  return null;
}

async function open(host: HostApi, told: boolean): Promise<Opening> {
  const [info, read] = [await host.info({}), await host.readMarker({})];
  const marker = read.ok ? read.value.marker : null;
  const proceed: Proceed = () => open(host, true);
  const wrong = foundWrong(await probe(databaseName, Dexie.dependencies.indexedDB), marker, proceed);
  if (wrong !== null) return wrong;
  const failed = await openHome();
  if (failed !== null) return failed;
  const standing = await standingOf(home, marker);
  if (!told && standing.kind === 'emptied' && marker !== null) return { state: 'emptied', marker, proceed };
  if (!told && standing.kind === 'behind') return { state: 'behind', missing: standing.missing, proceed };
  const newDevice = await settleIdentity(home, standing);
  writeOutside(host, info.ok && info.value.journalFile);
  if (standing.kind === 'emptied') return { state: 'first' };
  return ready(newDevice);
}

async function ready(newDevice: boolean): Promise<Opening> {
  const empty = (await home.journal.limit(1).count()) === 0;
  if (!empty) await fileJournal(home);
  const demonstration = await openDemonstration();
  if (demonstration === null)
    return empty ? { state: 'first' } : { state: 'ready', demonstration: false, newDevice };
  await bringUpToDate(demonstration);
  show(demonstration);
  return { state: 'ready', demonstration: true, newDevice };
}

/**
 * Opens the database that everything is in, once, before the first screen. It looks first: a newer database is left
 * alone, an emptied, replaced or damaged one is told and never wiped.
 * @example const opening = await openDatabase(host); if (opening.state === 'newer') …
 */
export const openDatabase = (host: HostApi): Promise<Opening> => open(host, false);
