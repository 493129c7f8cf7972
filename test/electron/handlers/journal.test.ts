import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { disk } from '../../../electron/handlers/disk.ts';
import { appendJournal } from '../../../electron/handlers/journal.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { diskFullAt } from './fullDisk.ts';

const home = temporaryFolder();
let dataFolder = '';
let tests = 0;
beforeEach(() => {
  tests += 1;
  dataFolder = join(home, String(tests));
  mkdirSync(dataFolder);
});

const november = new Date(2026, 10, 23, 9);
const linesOf = (year: string): string[] =>
  readFileSync(join(dataFolder, 'journal', `${year}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

describe('the journal file', () => {
  test('keeps every line in the order of the calls, also of those that did not wait', async () => {
    const append = appendJournal({ disk, dataFolder, now: () => november });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, rank) => append({ lines: [`{"seq":${rank}}`, `{"seq":${rank}.5}`] })),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(linesOf('2026')).toHaveLength(100);
    expect(linesOf('2026').slice(0, 3)).toEqual(['{"seq":0}', '{"seq":0.5}', '{"seq":1}']);
  });

  test('one file a year', async () => {
    let now = new Date(2026, 11, 31, 23, 59);
    const append = appendJournal({ disk, dataFolder, now: () => now });
    await append({ lines: ['old'] });
    now = new Date(2027, 0, 1, 0, 1);
    await append({ lines: ['new'] });
    expect(linesOf('2026')).toEqual(['old']);
    expect(linesOf('2027')).toEqual(['new']);
  });

  test('a full disk refuses, leaves no half line, and the next call goes through', async () => {
    const full = diskFullAt(2);
    const append = appendJournal({ disk: full, dataFolder, now: () => november });
    await append({ lines: ['first'] });
    expect(await append({ lines: ['second, long enough to be cut'] })).toMatchObject({
      error: { code: 'diskFull' },
    });
    expect(linesOf('2026')).toEqual(['first']);
    expect(await appendJournal({ disk, dataFolder, now: () => november })({ lines: ['third'] })).toEqual({
      ok: true,
      value: {},
    });
    expect(linesOf('2026')).toEqual(['first', 'third']);
  });

  test('a line torn by a power cut does not swallow the next one', async () => {
    await appendJournal({ disk, dataFolder, now: () => november })({ lines: ['whole'] });
    appendFileSync(join(dataFolder, 'journal', '2026.jsonl'), '{"seq":12,"lab');
    await appendJournal({ disk, dataFolder, now: () => november })({ lines: ['after the start'] });
    expect(linesOf('2026')).toEqual(['whole', '{"seq":12,"lab', 'after the start']);
  });

  test('a line of two lines is refused', async () => {
    const append = appendJournal({ disk, dataFolder, now: () => november });
    expect(await append({ lines: ['one\ntwo'] })).toMatchObject({ error: { code: 'badRequest' } });
  });
});
