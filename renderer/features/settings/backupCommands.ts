import { type CivilDay, isCivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { HostRefusal } from '../../../shared/host/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { preferences, saveEverything } from '../../db/index.ts';
import { host } from '../../host/host.ts';

const lastKey = 'lastSavedEverything';

/** The day that everything was last saved to a file from this computer, null where it never was. */
export async function lastSaved(): Promise<CivilDay | null> {
  const day = await preferences.read(lastKey);
  return typeof day === 'string' && isCivilDay(day) ? day : null;
}

/**
 * Saves everything to one file, where the person says.
 * @param progress rows written so far, and those there are
 */
export async function saveToFile(
  today: CivilDay,
  progress: (done: number, total: number) => void,
): Promise<Result<{ readonly path: string }, HostRefusal>> {
  // Made in this window, never shared with a worker: what the contract's schema wants.
  const bytes = (await saveEverything(progress)) as Uint8Array<ArrayBuffer>;
  const saved = await host.saveFile({ name: `Émarge ${today}.emarge`, kind: 'emarge', bytes });
  if (saved.ok) await preferences.write(lastKey, today);
  return saved;
}
