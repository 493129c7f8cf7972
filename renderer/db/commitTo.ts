import { Dexie } from 'dexie';
import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { type Result, ok, refused } from '../../shared/result.ts';
import { nextLine } from '../../shared/records/chain.ts';
import type { Fact } from '../../shared/records/facts.ts';
import type { JournalLine, JournalPayload, NumberRow, RecordEdit } from '../../shared/records/journal.ts';
import { plainText } from '../../shared/records/plain.ts';
import { recordTables } from '../../shared/records/records.ts';
import { recordVersion } from '../../shared/records/setFields.ts';
import { tick } from '../../shared/records/stamp.ts';
import { type Act, Refused } from './act.ts';
import { type AttachedFile, attachFiles } from './attachFiles.ts';
import type { Changes, CommitRefusal, Committed } from './changes.ts';
import type { EmargeDatabase } from './database.ts';
import { derivedTables, keepCounts, keepListing } from './derived.ts';
import { readDevice } from './device.ts';
import { addFacts } from './addFacts.ts';
import type { DeviceRow } from './localRows.ts';
import { dayOf, localTime } from './localTime.ts';
import { keepOrderLines } from './orderLines.ts';
import { setRecords } from './setRecords.ts';
import { takeNumber } from './takeNumber.ts';

/** Who commits, and when. */
export interface Author {
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** All that the lines of orders are made from, and what is written besides. */
const tablesOf = (database: EmargeDatabase, changes: Changes): readonly string[] => [
  ...recordTables,
  database.facts.name,
  ...(changes.attach?.length ? ['attachments'] : []),
  ...(changes.take ? ['numbers'] : []),
  ...[database.journal, database.localDevice].map((table) => table.name),
  ...derivedTables(database).map((table) => table.name),
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

interface Counted {
  readonly rows: number;
  readonly archived: number;
}

/** An act about to begin, and what it will have counted at its end. */
function begin(
  database: EmargeDatabase,
  device: DeviceRow,
  { by, now }: Author,
): { readonly act: Act; readonly counts: ReadonlyMap<string, Counted> } {
  let clock = device.clock;
  const stamp = (): string => (clock = tick(clock, now, device.device));
  const counts = new Map<string, Counted>();
  const count: Act['count'] = (table, { rows, archived }) => {
    const before = counts.get(table) ?? { rows: 0, archived: 0 };
    counts.set(table, { rows: before.rows + rows, archived: before.archived + archived });
  };
  const hand = { by, device: device.device, at: localTime(now), stamp };
  return { act: { database, device, stamp: stamp(), hand, clock: () => clock, count }, counts };
}

type Done = Pick<JournalPayload, 'set' | 'add' | 'attach' | 'take'>;

/** Only what the act truly did. */
const doneOf = (
  edits: readonly RecordEdit[],
  added: readonly Fact[],
  attached: readonly AttachedFile[],
  take: NumberRow | undefined,
): Done => ({
  ...(edits.length > 0 && { set: [...edits] }),
  ...(added.length > 0 && { add: [...added] }),
  ...(attached.length > 0 && { attach: attached.map((file) => ({ ...file })) }),
  ...(take && { take }),
});

const subjectsOf = ({ set = [], add = [] }: Done): readonly string[] => [
  ...new Set([...set.map((edit) => edit.id), ...add.map((fact) => fact.subject)]),
];

async function perform(database: EmargeDatabase, author: Author, changes: Changes): Promise<Committed> {
  const { act, counts } = begin(database, await readDevice(database), author);
  const label = plainText(changes.label);
  const records = await setRecords(act, changes.set ?? [], label);
  const facts = await addFacts(act, changes.add ?? []);
  const attached = await attachFiles(act, changes.attach ?? []);
  const take = changes.take && (await takeNumber(act, changes.take));
  const done = doneOf(records.edits, facts.added, attached, take);
  if (Object.keys(done).length > 0) {
    await writeJournal(act, { label, by: author.by, at: act.hand.at, ...done }, subjectsOf(done));
    await keepListing(database, records.written, facts.added);
    await keepCounts(database, counts);
    await keepOrderLines(database, records.edits, facts.added, dayOf(author.now));
  }
  const reversible = !done.add && !done.attach && !done.take;
  return {
    stamp: act.stamp,
    factIds: facts.ids,
    mergedWith: records.mergedWith,
    undo: reversible ? records.undo : null,
  };
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
