import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { recordBase, scopeSchema } from '../../shared/records/base.ts';
import { sha256Hex, verifyChain } from '../../shared/records/chain.ts';
import { factSchema } from '../../shared/records/facts.ts';
import {
  type Attachment,
  type JournalLine,
  journalLineSchema,
  numberSchema,
} from '../../shared/records/journal.ts';
import { type Result, ok, refused } from '../../shared/result.ts';
import {
  attachmentFile,
  formatVersion,
  type Manifest,
  manifestName,
  manifestSchema,
  sealName,
  tableFile,
} from './snapshotFile.ts';

/** Why a file cannot be read back, with the sentence to show. Nothing was changed. */
export interface ReadRefusal {
  readonly code: 'notEmpty' | 'notASavedFile' | 'damagedFile' | 'newerFile' | 'demonstrationFile';
  readonly message: string;
  /** What was found wrong in a damaged file, for whoever is asked to help. */
  readonly detail?: string;
}

export interface Contents {
  readonly manifest: Manifest;
  readonly rows: ReadonlyMap<string, readonly unknown[]>;
}

const sentences: Readonly<Record<ReadRefusal['code'], string>> = {
  notEmpty:
    'Une sauvegarde ne se relit que dans une installation vide, et celle-ci contient déjà des données. Rien n’a été modifié.',
  notASavedFile: 'Ce fichier n’est pas une sauvegarde d’Émarge. Rien n’a été modifié.',
  damagedFile:
    'Cette sauvegarde est abîmée ou incomplète : elle n’a pas été relue, et rien n’a été modifié. Essayez une autre copie.',
  newerFile:
    'Cette sauvegarde vient d’une version plus récente d’Émarge. Installez cette version, puis relisez le fichier.',
  demonstrationFile: 'Ce fichier contient la démonstration, pas des données réelles. Rien n’a été modifié.',
};

export const readRefusal = (code: ReadRefusal['code'], detail?: string): ReadRefusal => ({
  code,
  message: sentences[code],
  ...(detail !== undefined && { detail }),
});

/** Leaves the reading of a damaged file; never leaves `contentsOf`. */
class Damaged extends Error {}

type Entries = Readonly<Record<string, Uint8Array>>;

const attachmentSchema = z.looseObject({
  sha256: z.string(),
  v: z.number(),
  scope: scopeSchema,
  type: z.string(),
});
const others: Readonly<Record<string, z.ZodType>> = {
  facts: factSchema,
  journal: journalLineSchema,
  numbers: numberSchema,
  attachments: attachmentSchema,
};
/** Fields of records are not judged: a newer version may have written them. */
const anyRecord = z.looseObject(recordBase);

function bytesOf(entries: Entries, name: string): Uint8Array {
  const bytes = entries[name];
  if (bytes === undefined) throw new Damaged(`${name}: missing`);
  return bytes;
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Damaged(`${where}: not JSON`);
  }
}

function manifestOf(entries: Entries): Manifest {
  const bytes = bytesOf(entries, manifestName);
  if (strFromU8(bytesOf(entries, sealName)) !== sha256Hex(bytes)) throw new Damaged(manifestName);
  const manifest = manifestSchema.safeParse(parsed(strFromU8(bytes), manifestName));
  if (!manifest.success) throw new Damaged(manifestName);
  return manifest.data;
}

function rowsOf(entries: Entries, table: Manifest['tables'][number]): readonly unknown[] {
  const bytes = bytesOf(entries, tableFile(table.name));
  if (sha256Hex(bytes) !== table.sha256) throw new Damaged(`${table.name}: SHA-256`);
  const lines = strFromU8(bytes).split('\n').slice(0, -1);
  if (lines.length !== table.rows) throw new Damaged(`${table.name}: ${lines.length} rows`);
  const schema = others[table.name] ?? anyRecord;
  return lines.map((line) => {
    const row = parsed(line, table.name);
    if (!schema.safeParse(row).success) throw new Damaged(`${table.name}: row`);
    return row;
  });
}

function checkChains(lines: readonly JournalLine[], chains: Manifest['chains']): void {
  const byDevice = Map.groupBy(lines, (line) => line.device);
  if (byDevice.size !== chains.length) throw new Damaged('journal: devices');
  for (const { device, seq, hash } of chains) {
    const head = verifyChain(byDevice.get(device) ?? []);
    if (!head.ok) throw new Damaged(`journal: chain broken at ${head.error.brokenAt}`);
    if (head.value.seq !== seq || head.value.hash !== hash) throw new Damaged('journal: end of the chain');
  }
}

const withBytes = (entries: Entries, row: Omit<Attachment, 'bytes'>): Attachment => {
  const bytes = bytesOf(entries, attachmentFile(row.sha256));
  if (sha256Hex(bytes) !== row.sha256) throw new Damaged(`${row.sha256}: SHA-256`);
  return { ...row, bytes };
};

function read(entries: Entries): Result<Contents, ReadRefusal> {
  const manifest = manifestOf(entries);
  const rows = new Map(manifest.tables.map((table) => [table.name, rowsOf(entries, table)]));
  checkChains((rows.get('journal') ?? []) as readonly JournalLine[], manifest.chains);
  const files = (rows.get('attachments') ?? []) as readonly Attachment[];
  rows.set(
    'attachments',
    files.map((row) => withBytes(entries, row)),
  );
  return ok({ manifest, rows });
}

/** What an older Émarge cannot read: told before anything else is judged. */
function tooNew(entries: Entries, knownSchema: number): boolean {
  const manifest = manifestOf(entries);
  return manifest.formatVersion > formatVersion || manifest.schemaVersion > knownSchema;
}

function entriesOf(bytes: Uint8Array): Entries | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

/** Whether a file at least begins like a saved one: it is then damaged, not another kind of file. */
const beginsLikeOne = (bytes: Uint8Array): boolean =>
  strFromU8(bytes.subarray(0, 2), true) === 'PK' && strFromU8(bytes.subarray(30, 37), true) === 'tables/';

/**
 * Reads a saved file and checks all of it: manifest, counts, SHA-256 of each part, chains.
 * @param knownSchema the newest structure that this application knows
 */
export function contentsOf(bytes: Uint8Array, knownSchema: number): Result<Contents, ReadRefusal> {
  const entries = entriesOf(bytes);
  const ours = beginsLikeOne(bytes);
  if (entries === null || entries[manifestName] === undefined)
    return refused(readRefusal(ours ? 'damagedFile' : 'notASavedFile'));
  try {
    return tooNew(entries, knownSchema) ? refused(readRefusal('newerFile')) : read(entries);
  } catch (error) {
    if (error instanceof Damaged) return refused(readRefusal('damagedFile', error.message));
    throw error;
  }
}
