import { appendFileSync, writeFileSync } from 'node:fs';
import { type Disk, disk } from '../../../electron/handlers/disk.ts';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** A real disk on which the n-th write fails with half of it done, as one that is full does. */
export function diskFullAt(nth: number, code = 'ENOSPC'): Disk {
  let writes = 0;
  const half = (write: () => void, whole: () => Promise<void>): Promise<void> => {
    writes += 1;
    if (writes < nth) return whole();
    write();
    return Promise.reject(failure(code));
  };
  return {
    ...disk,
    write: (file, bytes) =>
      half(
        () => writeFileSync(file, bytes.slice(0, bytes.length / 2)),
        () => disk.write(file, bytes),
      ),
    append: (file, text) =>
      half(
        () => appendFileSync(file, text.slice(0, text.length / 2)),
        () => disk.append(file, text),
      ),
  };
}
