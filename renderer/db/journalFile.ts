import { Dexie } from 'dexie';
import type { Marker } from '../../shared/host/contract.ts';
import type { HostApi } from '../../shared/host/hostApi.ts';
import type { JournalLine } from '../../shared/records/journal.ts';
import { canonicalJson } from '../../shared/records/plain.ts';
import { home } from './current.ts';
import type { EmargeDatabase } from './database.ts';
import type { DeviceRow } from './localRows.ts';
import { schemaVersion } from './versions.ts';

type Outside = Pick<HostApi, 'appendJournal' | 'writeMarker'>;

let outside: Outside | null = null;
let journalFile = false;
let queue: Promise<void> = Promise.resolve();

/** Tells where acts are also written outside the database, from `openDatabase`. */
export function writeOutside(host: Outside, hasJournalFile: boolean): void {
  outside = host;
  journalFile = hasJournalFile;
}

const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
};

async function linesOf(database: EmargeDatabase, line: JournalLine): Promise<readonly string[]> {
  const files = await database.attachments.bulkGet((line.payload?.attach ?? []).map((file) => file.sha256));
  const attached = files
    .filter((file) => file !== undefined)
    .map(({ bytes, ...file }) => canonicalJson({ attachment: { ...file, bytes: base64(bytes) } }));
  return [...attached, canonicalJson({ act: line })];
}

const linesAfter = (database: EmargeDatabase, { device, filed }: DeviceRow): Promise<JournalLine[]> =>
  database.journal.where('[device+seq]').between([device, filed], [device, Dexie.maxKey], false).toArray();

async function append(database: EmargeDatabase, host: Outside, device: DeviceRow): Promise<void> {
  const lines = await linesAfter(database, device);
  const texts = (await Promise.all(lines.map((line) => linesOf(database, line)))).flat();
  if (texts.length === 0) return;
  const done = await host.appendJournal({ lines: texts });
  const filed = lines.at(-1)?.seq;
  if (!done.ok || filed === undefined) return;
  await database.localDevice
    .where({ id: 'this' })
    .modify(
      (row) => void (row.device === device.device && row.filed < filed && Object.assign(row, { filed })),
    );
}

/** What stands outside the database to tell an emptied or restored one from a fresh one. */
export async function markerOf(database: EmargeDatabase, device: DeviceRow): Promise<Marker> {
  const counts = await database.localCounts.toArray();
  return {
    device: device.device,
    seq: device.seq,
    hash: device.hash,
    counts: Object.fromEntries(counts.map(({ table, rows }) => [table, rows])),
    schemaVersion,
  };
}

async function write(database: EmargeDatabase): Promise<void> {
  const device = await database.localDevice.get('this');
  if (outside === null || device === undefined) return;
  if (journalFile) await append(database, outside, device);
  await outside.writeMarker({ marker: await markerOf(database, device) });
}

/**
 * Appends to the journal file what is not in it yet, then writes the marker. What the host refuses (a full disk) is
 * tried again at the next act and at the next start; `journalBehind` says so meanwhile. Never for the demonstration.
 */
export function fileJournal(database: EmargeDatabase): Promise<void> {
  if (database !== home) return Promise.resolve();
  queue = queue.then(() => write(database)).catch(() => undefined);
  return queue;
}

/** How many acts are not in the journal file yet; 0 where there is none to write. */
export async function journalBehind(): Promise<number> {
  const device = await home.localDevice.get('this');
  return journalFile && device !== undefined ? device.seq - device.filed : 0;
}
