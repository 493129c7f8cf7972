import { Dexie } from 'dexie';
import type { NumberRow } from '../../shared/records/journal.ts';
import { recordVersion } from '../../shared/records/setFields.ts';
import { type Act, Refused } from './act.ts';
import type { NumberTaken } from './changes.ts';
import type { EmargeDatabase } from './database.ts';

/** The last number given in a series. */
export const lastOfSeries = (database: EmargeDatabase, series: string): Promise<NumberRow | undefined> =>
  database.numbers.where('[series+rank]').between([series, Dexie.minKey], [series, Dexie.maxKey]).last();

/**
 * Takes the next number of a series, for ever.
 * @throws Refused when it is taken, when the series belongs to another device, when it would leave a hole, or when
 * its day comes before that of the last number given
 */
export async function takeNumber(act: Act, taken: NumberTaken): Promise<NumberRow> {
  const { series, rank, number, day } = taken;
  const last = await lastOfSeries(act.database, series);
  const free = (await act.database.numbers.get(number)) === undefined;
  const ours = last === undefined || last.device === act.device.device;
  if (!free || !ours || rank !== (last?.rank ?? 0) + 1) throw new Refused({ code: 'numberTaken', number });
  if (last !== undefined && day < last.day) throw new Refused({ code: 'numberInPast', lastDay: last.day });
  const { stamp, device } = act;
  const row = {
    number,
    v: recordVersion,
    scope: { office: stamp },
    series,
    rank,
    day,
    device: device.device,
    stamp,
  };
  await act.database.numbers.add(row);
  act.count('numbers', { rows: 1, archived: 0 });
  return row;
}
