import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { daySchema } from '../../../shared/records/base.ts';

/**
 * The day of something that has happened: today or before.
 * @example pastDay(today).safeParse('2027-01-01').success //=> false on 23 November 2026
 */
export const pastDay = (today: CivilDay) =>
  daySchema.refine(
    (day) => day <= today,
    'Ce jour n’est pas encore venu. Un fait s’inscrit quand il a eu lieu.',
  );
