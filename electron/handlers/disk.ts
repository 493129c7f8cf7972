import { mkdir, open, readdir, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What the handlers do to the disk; the tests put a full or a locked one in its place. */
export interface Disk {
  /** Writes a new file and returns once it is on the disk itself. */
  readonly write: (file: string, bytes: Uint8Array | string) => Promise<void>;
  /** Adds at the end of a file, made if need be, and returns once it is on the disk itself. */
  readonly append: (file: string, text: string) => Promise<void>;
  readonly truncate: (file: string, size: number) => Promise<void>;
  /** Puts one name in the place of another, in one step, and makes the change last. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly makeFolder: (folder: string) => Promise<void>;
  readonly read: (file: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Bytes of a file, or null when it does not exist. */
  readonly sizeOf: (file: string) => Promise<number | null>;
  readonly namesIn: (folder: string) => Promise<readonly string[]>;
}

async function writeFlushed(file: string, mode: 'a' | 'wx', data: Uint8Array | string): Promise<void> {
  const handle = await open(file, mode);
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A renamed file survives a power cut only once its folder is flushed too. Windows flushes it by itself. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const disk: Disk = {
  write: (file, bytes) => writeFlushed(file, 'wx', bytes),
  append: (file, text) => writeFlushed(file, 'a', text),
  truncate: (file, size) => truncate(file, size),
  rename: async (from, to) => {
    await rename(from, to);
    await flushFolder(dirname(to));
  },
  remove: (path) => rm(path, { recursive: true, force: true }),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  read: async (file) => new Uint8Array(await readFile(file)),
  sizeOf: async (file) => {
    try {
      return (await stat(file)).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  },
  namesIn: (folder) => readdir(folder),
};
