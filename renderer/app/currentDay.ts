import { format } from 'date-fns';
import { useEffect, useState } from 'react';
import { type CivilDay, civilDay } from '../../shared/domain/dates/civilDay.ts';

/** The civil day of this computer: the one place where a screen's day comes from the clock. */
export const currentDay = (now: Date = new Date()): CivilDay => civilDay(format(now, 'yyyy-MM-dd'));

const minuteMilliseconds = 60_000;

/** The day it is, followed past midnight; or the day that was asked for. */
export function useCurrentDay(simulated: CivilDay | null): CivilDay {
  const [day, setDay] = useState(() => currentDay());
  useEffect(() => {
    const timer = setInterval(() => setDay(currentDay()), minuteMilliseconds);
    return () => clearInterval(timer);
  }, []);
  return simulated ?? day;
}
