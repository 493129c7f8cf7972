import { join } from 'node:path';
import { markerSchema } from '../../shared/host/contract.ts';
import type { HostApi } from '../../shared/host/hostApi.ts';
import { ok } from '../../shared/result.ts';
import type { Disk } from './disk.ts';
import { refusalOf } from './refusalOf.ts';
import { writeAtomically } from './writeAtomically.ts';

interface Effects {
  readonly disk: Disk;
  readonly dataFolder: string;
}

const markerIn = (folder: string): string => join(folder, 'marker.json');

/** The marker of the last commit, or null where there is none yet or what is there is not one. */
export const readMarker =
  ({ disk, dataFolder }: Effects): HostApi['readMarker'] =>
  async () => {
    const file = markerIn(dataFolder);
    try {
      if ((await disk.sizeOf(file)) === null) return ok({ marker: null });
      const text = new TextDecoder().decode(await disk.read(file));
      return ok({ marker: markerSchema.safeParse(parsed(text)).data ?? null });
    } catch (failure) {
      return refusalOf(failure, 'cannotRead', file);
    }
  };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Replaces the marker whole. */
export const writeMarker =
  ({ disk, dataFolder }: Effects): HostApi['writeMarker'] =>
  async ({ marker }) => {
    try {
      await writeAtomically(disk, markerIn(dataFolder), JSON.stringify(marker));
      return ok({});
    } catch (failure) {
      return refusalOf(failure, 'cannotWrite', markerIn(dataFolder));
    }
  };
