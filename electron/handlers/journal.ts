import { join } from 'node:path';
import type { HostAnswer, HostApi } from '../../shared/host/hostApi.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Disk } from './disk.ts';
import { refusalOf } from './refusalOf.ts';

interface Effects {
  readonly disk: Disk;
  readonly dataFolder: string;
  readonly now: () => Date;
}

type Answer = HostAnswer<'appendJournal'>;

const journalFolder = (dataFolder: string): string => join(dataFolder, 'journal');

/**
 * The journal file of a moment: one a year, so that none grows for ever and a closed one can be archived.
 * @example journalFileOf('/data', new Date('2026-11-23T09:00:00Z')) //=> '/data/journal/2026.jsonl'
 */
export const journalFileOf = (dataFolder: string, now: Date): string =>
  join(journalFolder(dataFolder), `${now.getFullYear()}.jsonl`);

/** Appends a text whole: after a failure the file is as long as before. */
async function appendWhole(disk: Disk, file: string, text: string): Promise<void> {
  const before = await disk.sizeOf(file);
  try {
    await disk.append(file, text);
  } catch (failure) {
    if ((await disk.sizeOf(file)) !== null) await disk.truncate(file, before ?? 0);
    throw failure;
  }
}

/**
 * Appends to the journal of the year, one call after the other, and answers once the lines are on the disk.
 * The first lines of a run stand apart from what is there, which a power cut may have left in the middle of a line:
 * a reader skips empty lines, and a torn last line.
 */
export function appendJournal({ disk, dataFolder, now }: Effects): HostApi['appendJournal'] {
  let last: Promise<unknown> = Promise.resolve();
  let continued: string | null = null;
  const append = async (lines: readonly string[]): Promise<Answer> => {
    const file = journalFileOf(dataFolder, now());
    try {
      await disk.makeFolder(journalFolder(dataFolder));
      await appendWhole(disk, file, `${continued === file ? '' : '\n'}${lines.join('\n')}\n`);
      continued = file;
      return ok({});
    } catch (failure) {
      return refusalOf(failure, 'cannotWrite', file);
    }
  };
  return ({ lines }) => {
    if (lines.some((line) => line.includes('\n')))
      return Promise.resolve(refused({ code: 'badRequest', subject: 'lines' }));
    const answer = last.then(() => append(lines));
    last = answer.catch(() => undefined);
    return answer;
  };
}
