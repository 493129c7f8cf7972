import { v4 } from 'uuid';
import { emptyChain } from '../../shared/records/chain.ts';
import { compareStamps } from '../../shared/records/stamp.ts';
import type { EmargeDatabase } from './database.ts';
import type { DeviceRow } from './localRows.ts';

/** A device that has done nothing yet. Its chain starts anew, its clock goes on. */
const newDevice = (clock: string): DeviceRow => ({
  id: 'this',
  device: v4(),
  ...emptyChain,
  clock,
  filed: 0,
});

/** Which device this is; a fresh database becomes one. */
export async function readDevice(database: EmargeDatabase): Promise<DeviceRow> {
  const found = await database.localDevice.get('this');
  if (found !== undefined) return found;
  const made = newDevice('');
  await database.localDevice.put(made);
  return made;
}

/**
 * Becomes another device: after a restore, or when the marker outside the database disagrees, so that two copies of
 * one database never write the same lines.
 * @param seen the last stamp of what was read back: the clock goes on from there
 */
export async function becomeAnotherDevice(database: EmargeDatabase, seen = ''): Promise<DeviceRow> {
  return database.transaction('rw', database.localDevice, async () => {
    const clock = (await database.localDevice.get('this'))?.clock ?? '';
    const made = newDevice(compareStamps(clock, seen) > 0 ? clock : seen);
    await database.localDevice.put(made);
    return made;
  });
}
