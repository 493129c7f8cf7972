import { trainingDays } from '../../../shared/demonstration/calendar.ts';
import { addDays, type CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { todayHere } from '../../tools/commandLine.ts';

/** Two working days in a row, so many days from today or a little later. */
export function inWorkingDays(count: number): readonly [first: CivilDay, last: CivilDay] {
  const [first, last] = trainingDays(addDays(todayHere(), count), 2);
  if (first === undefined || last === undefined) throw new Error('no working days');
  return [first, last];
}
