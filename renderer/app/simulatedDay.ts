import { type CivilDay, isCivilDay } from '../../shared/domain/dates/civilDay.ts';

/**
 * The day asked for by `?today=YYYY-MM-DD`, for pictures and tests of the demonstration; null where none is asked.
 * Who uses it checks that what is shown is invented.
 */
export function simulatedDay(search: string = window.location.search): CivilDay | null {
  const asked = new URLSearchParams(search).get('today') ?? '';
  return isCivilDay(asked) ? asked : null;
}
