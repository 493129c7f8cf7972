import { type CivilDay, civilDay } from '../../shared/domain/dates/civilDay.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A moment as this machine's wall clock shows it, with its offset.
 * @param milliseconds since 1970
 * @example localTime(1795422353123) //=> '2026-11-23T08:15:53.123+01:00' in Paris
 */
export function localTime(milliseconds: number): string {
  const offset = -new Date(milliseconds).getTimezoneOffset();
  const shifted = new Date(milliseconds + offset * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${shifted}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

/** The civil day of this computer at a moment. */
export const dayOf = (milliseconds: number): CivilDay => civilDay(localTime(milliseconds).slice(0, 10));
