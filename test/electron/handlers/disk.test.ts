import type { FileHandle } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { disk } from '../../../electron/handlers/disk.ts';
import { writeAtomically } from '../../../electron/handlers/writeAtomically.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

/** What is done to the files, in order. */
const { steps, watched } = vi.hoisted(() => {
  const steps: string[] = [];
  const watched = (handle: FileHandle, of: string): FileHandle =>
    new Proxy(handle, {
      get: (target, name: keyof FileHandle) => {
        const value: unknown = target[name];
        if (typeof value !== 'function') return value;
        return (...given: unknown[]): unknown => {
          steps.push(`${String(name)} ${of}`);
          return value.apply(target, given) as unknown;
        };
      },
    });
  return { steps, watched };
});
vi.mock('node:fs/promises', async (importActual) => {
  const actual = await importActual<typeof import('node:fs/promises')>();
  return {
    ...actual,
    open: async (path: string, flags: string) =>
      watched(await actual.open(path, flags), flags === 'r' ? 'folder' : 'file'),
    rename: async (from: string, to: string) => {
      steps.push('rename');
      await actual.rename(from, to);
    },
  };
});

const folder = temporaryFolder();
/** Windows flushes a folder by itself. */
const folderFlushed = process.platform === 'win32' ? [] : ['sync folder', 'close folder'];
beforeEach(() => {
  steps.length = 0;
});

describe('what is said to be written is on the disk itself', () => {
  test('a file replaced: flushed before it takes the name, and the name flushed after', async () => {
    const file = join(folder, 'marker.json');
    await writeAtomically(disk, file, 'whole');
    expect(steps).toEqual(['writeFile file', 'sync file', 'close file', 'rename', ...folderFlushed]);
    expect(readFileSync(file, 'utf8')).toBe('whole');
  });

  test('lines appended: flushed before the answer', async () => {
    await disk.append(join(folder, 'journal.jsonl'), 'line\n');
    expect(steps).toEqual(['writeFile file', 'sync file', 'close file']);
  });

  test('a new file never takes the place of another', async () => {
    const file = join(folder, 'taken');
    await disk.write(file, 'first');
    await expect(disk.write(file, 'second')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(file, 'utf8')).toBe('first');
  });
});
