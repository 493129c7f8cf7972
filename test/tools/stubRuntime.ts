import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `@electron/fuses` looks for in the program; then the version of the wire, its length, and the fuses. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron ships: what is open to developers is on, what protects a product is off. */
const shipped = '10110001';

const languages = ['de', 'en-US', 'fr', 'ja'];

/**
 * A folder that electron-builder takes for Electron where the real one cannot be had: the program is a file that
 * carries the fuses and runs nothing.
 */
export function writeStubRuntime(folder: string): void {
  const program = Buffer.concat([
    Buffer.from('stub'),
    Buffer.from(sentinel),
    Buffer.from([1, shipped.length]),
    Buffer.from(shipped),
    Buffer.from('end'),
  ]);
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  writeFileSync(join(folder, 'electron'), program);
  chmodSync(join(folder, 'electron'), 0o755);
  writeFileSync(join(folder, 'version'), 'stub');
  for (const language of languages) writeFileSync(join(folder, 'locales', `${language}.pak`), '');
}
