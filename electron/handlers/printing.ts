import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { withExtension } from '../../shared/host/fileKinds.ts';
import type { HostApi } from '../../shared/host/hostApi.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Disk } from './disk.ts';
import { refusalOf } from './refusalOf.ts';

export type PrintOutcome = 'printed' | 'cancelled' | 'noPrinter';

/** Shows the system's print dialog for a PDF and says how it ended. */
export type PrintPdf = (file: string) => Promise<PrintOutcome>;

interface Effects {
  readonly disk: Disk;
  readonly printPdf: PrintPdf;
  /** Where the document lies while it prints; it is removed afterwards. */
  readonly printFolder: string;
}

/** Prints a PDF through the system's dialog. The file it prints from carries the document's name: the queue shows it. */
export const print =
  ({ disk, printPdf, printFolder }: Effects): HostApi['print'] =>
  async ({ name, bytes }) => {
    const folder = join(printFolder, randomUUID());
    const file = join(folder, withExtension(name, 'pdf'));
    try {
      await disk.makeFolder(folder);
      await disk.write(file, bytes);
      const outcome = await printPdf(file);
      return outcome === 'printed' ? ok({}) : refused({ code: outcome });
    } catch (failure) {
      return refusalOf(failure, 'cannotWrite', name);
    } finally {
      await disk.remove(folder).catch(() => undefined);
    }
  };
