import { isCivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';

/**
 * A moment written down with its offset, in the words of the place where it was written.
 * @example momentText('2026-11-23T08:15:00.000+01:00') //=> 'lun. 23 nov. 2026, 8:15'
 */
export function momentText(moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  return isCivilDay(day) ? `${formatShortDay(day)}, ${time.slice(0, 5).replace(/^0/, '')}` : moment;
}
