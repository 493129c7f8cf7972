import { utf8ToBytes } from '@noble/hashes/utils.js';
import { zipSync } from 'fflate';
import { sha256Hex } from '../../records/chain.ts';
import {
  type ArchiveFile,
  archiveFiles,
  type ArchiveHead,
  type ArchiveManifest,
  manifestFile,
  noteFile,
} from './archive.ts';
import { archiveNote } from './archiveNote.ts';
import { sealLines } from './sealedLines.ts';

/** What an archive is made from. */
export interface ArchiveContents {
  readonly told: Omit<ArchiveHead, 'software'>;
  readonly rows: Readonly<Record<ArchiveFile, readonly object[]>>;
}

/** An archive made: one file, frozen, with its hash. */
export interface MadeArchive {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly lines: number;
}

/** The same contents give the same bytes on any day, in any time zone: the writer reads the local hour. */
const fixedTime = new Date(2000, 0, 1, 12);

/**
 * A yearly archive (CGI 286 I 3° bis): lines of JSON bound to one another, a manifest, a note in French. Nothing is
 * compressed, so that any program reads it and a changed byte is found on its line.
 * @example makeArchive(contents of 2026).fileName //=> 'Archive 2026-01-01 2026-12-31.zip'
 */
export function makeArchive({ told, rows }: ArchiveContents): MadeArchive {
  const sealed = archiveFiles.map((name) => [name, sealLines(rows[name])] as const);
  const head = { format: 'emarge-archive', formatVersion: 1, software: 'Émarge', ...told } as const;
  const note = archiveNote(head);
  const manifest: ArchiveManifest = {
    ...head,
    noteSha256: sha256Hex(note),
    files: Object.fromEntries(
      sealed.map(([name, { text, lines, last }]) => [name, { lines, last, sha256: sha256Hex(text) }]),
    ),
  };
  const files = {
    [noteFile]: note,
    [manifestFile]: `${JSON.stringify(manifest, null, 1)}\n`,
    ...Object.fromEntries(sealed.map(([name, { text }]) => [name, text])),
  };
  const entries = Object.entries(files).map(([name, text]) => [name, utf8ToBytes(text)] as const);
  const bytes = zipSync(Object.fromEntries(entries), { level: 0, mtime: fixedTime });
  return {
    fileName: `Archive ${told.from} ${told.until}.zip`,
    bytes,
    sha256: sha256Hex(bytes),
    lines: sealed.reduce((sum, [, { lines }]) => sum + lines, 0),
  };
}
