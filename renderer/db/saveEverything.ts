import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Table } from 'dexie';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { sha256Hex } from '../../shared/records/chain.ts';
import type { Attachment } from '../../shared/records/journal.ts';
import { db, isDemonstration } from './current.ts';
import { type EmargeDatabase, travellingTables } from './database.ts';
import { inBatches } from './inBatches.ts';
import { localTime } from './localTime.ts';
import {
  attachmentFile,
  formatVersion,
  type Manifest,
  manifestName,
  sealName,
  tableFile,
} from './snapshotFile.ts';
import { schemaVersion } from './versions.ts';

const batch = 2_000;
/** Their bytes may be many. */
const fewFiles = 50;

/** Called with the rows written so far and those there are. */
export type Progress = (done: number, total: number) => void;

class Archive {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(chunk);
  });

  /** A text that arrives piece by piece. */
  text(name: string): { readonly add: (text: string) => void; readonly end: () => string } {
    const entry = new ZipDeflate(name, { level: 3 });
    const hash = sha256.create();
    this.#zip.add(entry);
    const add = (text: string): void => {
      const bytes = utf8ToBytes(text);
      hash.update(bytes);
      entry.push(bytes);
    };
    const end = (): string => {
      entry.push(new Uint8Array(0), true);
      return bytesToHex(hash.digest());
    };
    return { add, end };
  }

  /** Bytes that compress no further. */
  bytes(name: string, bytes: Uint8Array): void {
    const entry = new ZipPassThrough(name);
    this.#zip.add(entry);
    entry.push(bytes, true);
  }

  close(): Uint8Array {
    this.#zip.end();
    const whole = new Uint8Array(this.#chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}

const withoutBytes = (table: Table, row: unknown): unknown => {
  if (table.name !== 'attachments') return row;
  const { bytes: _, ...rest } = row as Attachment;
  return rest;
};

async function writeTable(
  archive: Archive,
  table: Table,
  written: (rows: number) => void,
): Promise<Manifest['tables'][number]> {
  const entry = archive.text(tableFile(table.name));
  let rows = 0;
  await inBatches(table, batch, (found) => {
    entry.add(found.map((row) => `${JSON.stringify(withoutBytes(table, row))}\n`).join(''));
    rows += found.length;
    written(found.length);
  });
  return { name: table.name, rows, sha256: entry.end() };
}

const writeAttachments = (archive: Archive, table: EmargeDatabase['attachments']): Promise<void> =>
  inBatches(table, fewFiles, (rows) => {
    for (const row of rows) archive.bytes(attachmentFile(row.sha256), row.bytes);
  });

/** Keys come in order of device and line: the last of each device wins. */
async function chainsOf(database: EmargeDatabase): Promise<Manifest['chains']> {
  const lasts = new Map(await database.journal.toCollection().primaryKeys());
  const lines = await database.journal.bulkGet([...lasts]);
  return lines.filter((line) => line !== undefined).map(({ device, seq, hash }) => ({ device, seq, hash }));
}

async function totalOf(database: EmargeDatabase): Promise<number> {
  const counts = await database.localCounts.toArray();
  return counts.reduce((sum, { rows }) => sum + rows, 0);
}

/**
 * Everything that travels, in one file that `readEverything` reads back: rows as lines of JSON, files as they are,
 * and a manifest with counts, SHA-256 and the ends of the chains. What other windows commit meanwhile waits.
 */
export async function saveEverything(progress: Progress = () => undefined): Promise<Uint8Array> {
  const database = db;
  return database.transaction('r', database.tables, async () => {
    const archive = new Archive();
    const total = await totalOf(database);
    let done = 0;
    const tables: Manifest['tables'] = [];
    for (const table of travellingTables(database))
      tables.push(await writeTable(archive, table, (rows) => progress((done += rows), total)));
    await writeAttachments(archive, database.attachments);
    const manifest: Manifest = {
      format: 'emarge',
      formatVersion,
      schemaVersion,
      savedAt: localTime(Date.now()),
      demonstration: isDemonstration(),
      patches: await database.localPatches.toCollection().primaryKeys(),
      tables,
      chains: await chainsOf(database),
    };
    const text = JSON.stringify(manifest, null, 1);
    archive.bytes(manifestName, utf8ToBytes(text));
    archive.bytes(sealName, utf8ToBytes(sha256Hex(text)));
    return archive.close();
  });
}
