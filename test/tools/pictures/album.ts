import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where pictures go, and which of them failed. */
export interface Album {
  /** Takes one picture and says so; one that cannot be taken is said, and the others go on. */
  readonly add: (name: string, take: () => Promise<Uint8Array>) => Promise<void>;
  readonly failures: () => number;
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** An album in a folder: one line for each picture. */
export function openAlbum(folder: string): Album {
  let failures = 0;
  return {
    failures: () => failures,
    add: async (name, take) => {
      const file = `${name}.png`;
      try {
        const bytes = await take();
        await mkdir(join(folder, file, '..'), { recursive: true });
        await writeFile(join(folder, file), bytes);
        console.log(`${file}  ${bytes.length} octets`);
      } catch (error) {
        failures += 1;
        console.log(`${file}  échec : ${firstLine(error)}`);
      }
    },
  };
}
