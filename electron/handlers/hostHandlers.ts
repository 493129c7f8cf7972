import type { HostInfo } from '../../shared/host/contract.ts';
import type { HostApi } from '../../shared/host/hostApi.ts';
import { ok } from '../../shared/result.ts';
import type { Disk } from './disk.ts';
import { type Dialogs, openFile, saveFile, saveFolder } from './documents.ts';
import { appendJournal } from './journal.ts';
import { readMarker, writeMarker } from './marker.ts';
import { type PrintPdf, print } from './printing.ts';

/** All that the handlers need of the machine. */
export interface HostEffects {
  readonly info: HostInfo;
  readonly disk: Disk;
  readonly dialogs: Dialogs;
  readonly printPdf: PrintPdf;
  readonly now: () => Date;
  /** Marker and journal file lie here, beside the database. */
  readonly dataFolder: string;
  readonly printFolder: string;
}

/** The desktop's answer to every call of the contract. */
export const hostHandlers = (effects: HostEffects): HostApi => ({
  info: async () => ok(effects.info),
  readMarker: readMarker(effects),
  writeMarker: writeMarker(effects),
  appendJournal: appendJournal(effects),
  saveFile: saveFile(effects),
  saveFolder: saveFolder(effects),
  openFile: openFile(effects),
  print: print(effects),
});
