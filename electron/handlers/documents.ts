import { basename, join } from 'node:path';
import { type FileKind, largestFile, withExtension } from '../../shared/host/fileKinds.ts';
import type { HostApi } from '../../shared/host/hostApi.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Disk } from './disk.ts';
import { refusalOf } from './refusalOf.ts';
import { besideOf, writeAtomically } from './writeAtomically.ts';

/** The system's dialogs. Null: the person changed their mind. */
export interface Dialogs {
  readonly askWhereToSave: (name: string, kind: FileKind) => Promise<string | null>;
  readonly askForFolder: (name: string) => Promise<string | null>;
  readonly askForFile: (kinds: readonly FileKind[]) => Promise<string | null>;
}

interface Effects {
  readonly dialogs: Dialogs;
  readonly disk: Disk;
}

const cancelled = refused({ code: 'cancelled' } as const);

/** Asks where, then writes the file whole or not at all. */
export const saveFile =
  ({ dialogs, disk }: Effects): HostApi['saveFile'] =>
  async ({ name, kind, bytes }) => {
    const path = await dialogs.askWhereToSave(withExtension(name, kind), kind);
    if (path === null) return cancelled;
    try {
      await writeAtomically(disk, path, bytes);
      return ok({ path });
    } catch (failure) {
      return refusalOf(failure, 'cannotWrite', path);
    }
  };

/** The first of `name`, `name (2)`, `name (3)`… that nothing bears yet. */
async function freeName(disk: Disk, parent: string, name: string): Promise<string> {
  const taken = new Set((await disk.namesIn(parent)).map((present) => present.toLowerCase()));
  let free = name;
  for (let rank = 2; taken.has(free.toLowerCase()); rank += 1) free = `${name} (${rank})`;
  return join(parent, free);
}

const sameNameTwice = (names: readonly string[]): boolean =>
  new Set(names.map((name) => name.toLowerCase())).size < names.length;

/** Asks for a folder, then writes every file into a new folder in it. The folder appears complete or not at all. */
export const saveFolder =
  ({ dialogs, disk }: Effects): HostApi['saveFolder'] =>
  async ({ name, files }) => {
    if (sameNameTwice(files.map((file) => file.name))) return refused({ code: 'badRequest', subject: name });
    const parent = await dialogs.askForFolder(name);
    if (parent === null) return cancelled;
    const beside = besideOf(join(parent, name));
    try {
      await disk.makeFolder(beside);
      for (const file of files) await disk.write(join(beside, file.name), file.bytes);
      const path = await freeName(disk, parent, name);
      await disk.rename(beside, path);
      return ok({ path, files: files.length });
    } catch (failure) {
      await disk.remove(beside).catch(() => undefined);
      return refusalOf(failure, 'cannotWrite', join(parent, name));
    }
  };

/** Asks for a file and reads it whole, unless it is larger than anything Émarge writes. */
export const openFile =
  ({ dialogs, disk }: Effects): HostApi['openFile'] =>
  async ({ kinds }) => {
    const path = await dialogs.askForFile(kinds);
    if (path === null) return cancelled;
    try {
      if (((await disk.sizeOf(path)) ?? 0) > largestFile) return refused({ code: 'tooLarge', subject: path });
      return ok({ name: basename(path), bytes: await disk.read(path) });
    } catch (failure) {
      return refusalOf(failure, 'cannotRead', path);
    }
  };
