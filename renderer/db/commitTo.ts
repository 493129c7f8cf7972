import { Dexie } from 'dexie';
import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { type Result, ok, refused } from '../../shared/result.ts';
import { nextLine } from '../../shared/records/chain.ts';
import type { JournalLine, JournalPayload } from '../../shared/records/journal.ts';
import { plainText } from '../../shared/records/plain.ts';
import { recordVersion } from '../../shared/records/setFields.ts';
import { tick } from '../../shared/records/stamp.ts';
import { type Act, Refused } from './act.ts';
import { attachFiles } from './attachFiles.ts';
import type { Changes, CommitRefusal, Committed } from './changes.ts';
import type { EmargeDatabase } from './database.ts';
import { keepCounts, keepListing } from './derived.ts';
import { readDevice } from './device.ts';
import { addFacts } from './addFacts.ts';
import { localTime } from './localTime.ts';
import { setRecords } from './setRecords.ts';
import { takeNumber } from './takeNumber.ts';

/** Who commits, and when. */
export interface Author {
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const tablesOf = (database: EmargeDatabase, changes: Changes): readonly string[] => [
  ...new Set((changes.set ?? []).map((change) => change.table)),
  ...(changes.add?.length ? ['facts'] : []),
  ...(changes.attach?.length ? ['attachments'] : []),
  ...(changes.take ? ['numbers'] : []),
  ...[database.journal, database.localDevice, database.localListing, database.localCounts].map((t) => t.name),
];

async function writeJournal(act: Act, payload: JournalPayload, subjects: readonly string[]): Promise<void> {
  const { database, device } = act;
  const line = nextLine(device, {
    device: device.device,
    stamp: act.stamp,
    salt: bytesToHex(randomBytes(32)),
    payload,
  });
  const row: JournalLine = {
    ...line,
    v: recordVersion,
    scope: { office: act.stamp },
    subjects: [...subjects],
  };
  await database.journal.add(row);
  await database.localDevice.put({ ...device, seq: line.seq, hash: line.hash, clock: act.clock() });
  act.count('journal', { rows: 1, archived: 0 });
}

async function perform(database: EmargeDatabase, author: Author, changes: Changes): Promise<Committed> {
  const device = await readDevice(database);
  let clock = device.clock;
  const stamp = (): string => (clock = tick(clock, author.now, device.device));
  const counts = new Map<string, { rows: number; archived: number }>();
  const act: Act = {
    database,
    device,
    stamp: stamp(),
    hand: { by: author.by, device: device.device, at: localTime(author.now), stamp },
    clock: () => clock,
    count: (table, { rows, archived }) => {
      const before = counts.get(table) ?? { rows: 0, archived: 0 };
      counts.set(table, { rows: before.rows + rows, archived: before.archived + archived });
    },
  };
  const label = plainText(changes.label);
  const records = await setRecords(act, changes.set ?? [], label);
  const facts = await addFacts(act, changes.add ?? []);
  const attach = await attachFiles(act, changes.attach ?? []);
  const take = changes.take && (await takeNumber(act, changes.take));
  const committed = {
    stamp: act.stamp,
    factIds: facts.ids,
    mergedWith: records.mergedWith,
    undo: facts.added.length + attach.length === 0 && !take ? records.undo : null,
  };
  if (records.edits.length + facts.added.length + attach.length === 0 && !take) return committed;
  const payload: JournalPayload = {
    label,
    by: author.by,
    at: act.hand.at,
    ...(records.edits.length > 0 && { set: [...records.edits] }),
    ...(facts.added.length > 0 && { add: [...facts.added] }),
    ...(attach.length > 0 && { attach: attach.map((file) => ({ ...file })) }),
    ...(take && { take }),
  };
  const subjects = new Set([...records.edits.map((e) => e.id), ...facts.added.map((f) => f.subject)]);
  await writeJournal(act, payload, [...subjects]);
  await keepListing(database, records.written, facts.added);
  await keepCounts(database, counts);
  return committed;
}

const isQuota = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' ||
    ('inner' in error && error.inner !== error && isQuota(error.inner)));

/**
 * One act, whole or not at all: records, facts, files, number and journal line in one transaction.
 * @returns a refusal for what was to be expected; whatever else goes wrong is a bug and throws.
 */
export async function commitTo(
  database: EmargeDatabase,
  author: Author,
  changes: Changes,
): Promise<Result<Committed, CommitRefusal>> {
  try {
    const tables = tablesOf(database, changes);
    return ok(await database.transaction('rw', tables, async () => perform(database, author, changes)));
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal);
    if (isQuota(error)) return refused({ code: 'diskFull' });
    if (error instanceof Dexie.DexieError) return refused({ code: 'notSaved', detail: error.name });
    throw error;
  }
}
