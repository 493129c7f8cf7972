import { unzipSync } from 'fflate';
import { sha256Hex } from '../../records/chain.ts';
import { type ArchiveManifest, archiveFiles, manifestFile, manifestSchema, noteFile } from './archive.ts';
import { checkSealed } from './sealedLines.ts';

/** What the journal says of an archive that was made. */
export interface JournalledArchive {
  readonly sha256: string;
  readonly from: string;
  readonly until: string;
}

/** What a file turns out to be. */
export type ArchiveVerdict =
  /** The very file whose hash was journalled. */
  | { readonly state: 'journalled'; readonly archive: JournalledArchive }
  /** An archive that holds together, and that this journal does not know. */
  | { readonly state: 'unknown'; readonly from: string; readonly until: string }
  /** Changed: where, from line 1; line 0 where the manifest or the note was. */
  | { readonly state: 'changed'; readonly file: string; readonly line: number }
  | { readonly state: 'notAnArchive' };

function filesOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

function manifestOf(bytes: Uint8Array | undefined): ArchiveManifest | null {
  try {
    const read = manifestSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

type Changed = Extract<ArchiveVerdict, { readonly state: 'changed' }>;

function firstChange(files: Readonly<Record<string, Uint8Array>>, manifest: ArchiveManifest): Changed | null {
  for (const file of archiveFiles) {
    const expected = manifest.files[file];
    const bytes = files[file];
    if (!expected || !bytes) return { state: 'changed', file, line: 0 };
    const checked = checkSealed(new TextDecoder().decode(bytes), expected);
    if (!checked.ok) return { state: 'changed', file, line: checked.error.brokenAt };
    if (sha256Hex(bytes) !== expected.sha256) return { state: 'changed', file, line: 0 };
  }
  const { noteSha256 } = manifest;
  const note = files[noteFile];
  const isNoteWhole = noteSha256 === undefined || (note !== undefined && sha256Hex(note) === noteSha256);
  return isNoteWhole ? null : { state: 'changed', file: noteFile, line: 0 };
}

/**
 * Says of a file whether it is an archive that was journalled, and else what is wrong with it, to the line.
 * @example checkArchive(bytes with one byte changed, journalled).line //=> 3
 */
export function checkArchive(bytes: Uint8Array, journalled: readonly JournalledArchive[]): ArchiveVerdict {
  const sha256 = sha256Hex(bytes);
  const archive = journalled.find((one) => one.sha256 === sha256);
  if (archive) return { state: 'journalled', archive };
  const files = filesOf(bytes);
  if (!files) return { state: 'notAnArchive' };
  const manifest = manifestOf(files[manifestFile]);
  if (!manifest)
    return archiveFiles.some((name) => files[name])
      ? { state: 'changed', file: manifestFile, line: 0 }
      : { state: 'notAnArchive' };
  const { from, until } = manifest;
  return firstChange(files, manifest) ?? { state: 'unknown', from, until };
}
