import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';

/** A name beside the final one, on the same disk, that says what it is should it ever be found. */
export const besideOf = (path: string): string =>
  join(dirname(path), `.emarge-${randomUUID().slice(0, 8)}.part`);

/** Replaces a file whole: at every moment, a power cut included, either the old one or the new one is there. */
export async function writeAtomically(disk: Disk, file: string, bytes: Uint8Array | string): Promise<void> {
  const beside = besideOf(file);
  try {
    await disk.write(beside, bytes);
    await disk.rename(beside, file);
  } catch (failure) {
    await disk.remove(beside).catch(() => undefined);
    throw failure;
  }
}
