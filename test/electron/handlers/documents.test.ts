import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { disk } from '../../../electron/handlers/disk.ts';
import { type Dialogs, openFile, saveFile, saveFolder } from '../../../electron/handlers/documents.ts';
import { largestFile } from '../../../shared/host/fileKinds.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { diskFullAt } from './fullDisk.ts';

const home = temporaryFolder();
let folder = '';
let tests = 0;
beforeEach(() => {
  tests += 1;
  folder = join(home, String(tests));
  mkdirSync(folder);
});

const answering = (path: string | null): Dialogs => ({
  askWhereToSave: async () => path,
  askForFolder: async () => path,
  askForFile: async () => path,
});
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const pdf = { name: 'Convention', kind: 'pdf', bytes: bytesOf('%PDF new') } as const;

describe('saving a file', () => {
  test('writes the bytes where the dialog says and says where', async () => {
    const path = join(folder, 'Convention.pdf');
    const answer = await saveFile({ dialogs: answering(path), disk })(pdf);
    expect(answer).toEqual({ ok: true, value: { path } });
    expect(readFileSync(path, 'utf8')).toBe('%PDF new');
    expect(readdirSync(folder)).toEqual(['Convention.pdf']);
  });

  test('offers the name with its extension, once', async () => {
    const offered: string[] = [];
    const dialogs: Dialogs = {
      ...answering(null),
      askWhereToSave: async (name) => {
        offered.push(name);
        return null;
      },
    };
    await saveFile({ dialogs, disk })(pdf);
    await saveFile({ dialogs, disk })({ ...pdf, name: 'Convention.PDF' });
    expect(offered).toEqual(['Convention.pdf', 'Convention.PDF']);
  });

  test('a closed dialog writes nothing', async () => {
    expect(await saveFile({ dialogs: answering(null), disk })(pdf)).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['ENOSPC', 'EDQUOT', 'EFBIG'])(
    'a full disk (%s) leaves the old file whole and no half one',
    async (code) => {
      const path = join(folder, 'Convention.pdf');
      writeFileSync(path, '%PDF old');
      const answer = await saveFile({ dialogs: answering(path), disk: diskFullAt(1, code) })(pdf);
      expect(answer).toEqual({ ok: false, error: { code: 'diskFull', subject: path } });
      expect(readFileSync(path, 'utf8')).toBe('%PDF old');
      expect(readdirSync(folder)).toEqual(['Convention.pdf']);
    },
  );

  test('a folder that is not there is refused by its path', async () => {
    const path = join(folder, 'gone', 'Convention.pdf');
    expect(await saveFile({ dialogs: answering(path), disk })(pdf)).toEqual({
      ok: false,
      error: { code: 'cannotWrite', subject: path },
    });
  });

  test('a bug is not taken for a full disk: it throws', async () => {
    const broken = { ...disk, write: () => Promise.reject(new TypeError('a bug')) };
    const saving = saveFile({ dialogs: answering(join(folder, 'x.pdf')), disk: broken })(pdf);
    await expect(saving).rejects.toThrow('a bug');
  });
});

describe('saving a folder', () => {
  const files = [
    { name: 'Convention.pdf', bytes: bytesOf('one') },
    { name: 'Programme.pdf', bytes: bytesOf('two') },
  ];
  const request = { name: 'Dossier Ardèche Bois', files };

  test('every file in a new folder of that name', async () => {
    const answer = await saveFolder({ dialogs: answering(folder), disk })(request);
    const path = join(folder, 'Dossier Ardèche Bois');
    expect(answer).toEqual({ ok: true, value: { path, files: 2 } });
    expect(readdirSync(path).sort()).toEqual(['Convention.pdf', 'Programme.pdf']);
    expect(readFileSync(join(path, 'Programme.pdf'), 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['Dossier Ardèche Bois']);
  });

  test('beside what is there, never over it', async () => {
    const save = saveFolder({ dialogs: answering(folder), disk });
    await save(request);
    writeFileSync(join(folder, 'Dossier Ardèche Bois', 'Convention.pdf'), 'signed');
    expect(await save(request)).toMatchObject({ value: { path: join(folder, 'Dossier Ardèche Bois (2)') } });
    expect(await save(request)).toMatchObject({ value: { path: join(folder, 'Dossier Ardèche Bois (3)') } });
    expect(readFileSync(join(folder, 'Dossier Ardèche Bois', 'Convention.pdf'), 'utf8')).toBe('signed');
  });

  test('a disk that fills up at the second file leaves nothing of the first', async () => {
    const answer = await saveFolder({ dialogs: answering(folder), disk: diskFullAt(2) })(request);
    expect(answer).toEqual({
      ok: false,
      error: { code: 'diskFull', subject: join(folder, 'Dossier Ardèche Bois') },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a folder that cannot be written is refused', async () => {
    const file = join(folder, 'not a folder');
    writeFileSync(file, '');
    expect(await saveFolder({ dialogs: answering(file), disk })(request)).toMatchObject({
      error: { code: 'cannotWrite' },
    });
  });

  test('two files of one name, in capitals or not, are refused before anything is asked', async () => {
    const twice = [...files, { name: 'CONVENTION.PDF', bytes: bytesOf('three') }];
    expect(
      await saveFolder({ dialogs: answering(folder), disk })({ ...request, files: twice }),
    ).toMatchObject({
      error: { code: 'badRequest' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('opening a file', () => {
  test('gives its name and its bytes', async () => {
    const path = join(folder, 'logo.png');
    writeFileSync(path, 'pixels');
    expect(await openFile({ dialogs: answering(path), disk })({ kinds: ['png'] })).toEqual({
      ok: true,
      value: { name: 'logo.png', bytes: bytesOf('pixels') },
    });
  });

  test('a file over 512 MB is refused without being read', async () => {
    expect(largestFile).toBe(536_870_912);
    const path = join(folder, 'film.png');
    writeFileSync(path, '');
    truncateSync(path, 536_870_913);
    const reading = { ...disk, read: () => Promise.reject(new Error('read')) };
    expect(await openFile({ dialogs: answering(path), disk: reading })({ kinds: ['png'] })).toEqual({
      ok: false,
      error: { code: 'tooLarge', subject: path },
    });
  });

  test('a file that has gone, or is a folder, cannot be read', async () => {
    for (const path of [join(folder, 'gone.png'), folder])
      expect(await openFile({ dialogs: answering(path), disk })({ kinds: ['png'] })).toEqual({
        ok: false,
        error: { code: 'cannotRead', subject: path },
      });
  });
});
