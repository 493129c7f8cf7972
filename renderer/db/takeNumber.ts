import { Dexie } from 'dexie';
import type { NumberRow } from '../../shared/records/journal.ts';
import { nextRank, startOf } from '../../shared/domain/numbering/series.ts';
import { recordVersion } from '../../shared/records/setFields.ts';
import { type Act, Refused } from './act.ts';
import type { NumberTaken } from './changes.ts';
import type { EmargeDatabase } from './database.ts';
import { organisationId } from './ids.ts';

/** The last number given in a series. */
export const lastOfSeries = (database: EmargeDatabase, series: string): Promise<NumberRow | undefined> =>
  database.numbers.where('[series+rank]').between([series, Dexie.minKey], [series, Dexie.maxKey]).last();

const yearOf = /^(.+)-(\d{4})(-[A-Z]+)?$/;

/** The last number that this device gave in a year to come: its clock was ahead then, or is behind now. */
async function lastOfLaterYear({ database, device }: Act, series: string): Promise<NumberRow | undefined> {
  const [, prefix, year] = yearOf.exec(series) ?? [];
  if (prefix === undefined || year === undefined) return undefined;
  return database.numbers
    .where('[series+rank]')
    .between([`${prefix}-${Number(year) + 1}`, Dexie.minKey], [`${prefix}-9999`, Dexie.maxKey])
    .filter((row) => row.device === device.device && yearOf.exec(row.series)?.[1] === prefix)
    .last();
}

/** Numbers and days go the same way (242 nonies A I 7°): the day that a number cannot come before, if there is one. */
const lastDay = async (act: Act, series: string, last: NumberRow | undefined): Promise<string | undefined> =>
  (await lastOfLaterYear(act, series))?.day ?? last?.day;

/**
 * Takes the next number of a series, for ever: the one after the last, or the one that the organisation starts at.
 * @throws Refused when it is taken, when the series belongs to another device, when it would leave a hole, or when
 * its day comes before that of the last number given
 */
export async function takeNumber(act: Act, taken: NumberTaken): Promise<NumberRow> {
  const { series, rank, number, day } = taken;
  const last = await lastOfSeries(act.database, series);
  const free = (await act.database.numbers.get(number)) === undefined;
  const ours = last === undefined || last.device === act.device.device;
  const start = startOf(await act.database.organisation.get(organisationId), series);
  if (!free || !ours || rank !== nextRank(last?.rank, start))
    throw new Refused({ code: 'numberTaken', number });
  const notBefore = await lastDay(act, series, last);
  if (notBefore !== undefined && day < notBefore)
    throw new Refused({ code: 'numberInPast', lastDay: notBefore });
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
