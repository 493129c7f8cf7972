import { addDays, addMonths, type CivilDay, civilDay, isCivilDay } from '../dates/civilDay.ts';

/** Days from one to another, both included. */
export interface ReportPeriod {
  readonly from: CivilDay;
  readonly until: CivilDay;
}

/** A year mistyped would ask for a hundred thousand months; no house has so many behind it. */
export const longestYears = 50;

const yearOf = (day: CivilDay): number => Number(day.slice(0, 4));

/**
 * Whether a period touches more years than a report shows month by month.
 * @example isTooLong({ from: '2000-01-01', until: '2050-01-01' }) //=> true
 */
export const isTooLong = ({ from, until }: ReportPeriod): boolean =>
  yearOf(until) - yearOf(from) >= longestYears;

/** Periods that people ask for by name. */
export const namedPeriods = ['year', 'lastYear', 'quarter', 'lastQuarter', 'month', 'lastMonth'] as const;
export type NamedPeriod = (typeof namedPeriods)[number];

/** So many whole months from the first day of one. */
const monthsFrom = (first: CivilDay, many: number): ReportPeriod => ({
  from: first,
  until: addDays(addMonths(first, many), -1),
});

/**
 * A period by its name, on a day.
 * @example periodNamed('lastQuarter', '2026-02-10') //=> { from: '2025-10-01', until: '2025-12-31' }
 */
export function periodNamed(name: NamedPeriod, today: CivilDay): ReportPeriod {
  const january = civilDay(`${today.slice(0, 4)}-01-01`);
  const month = civilDay(`${today.slice(0, 7)}-01`);
  const quarter = addMonths(january, Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3);
  const periods: Readonly<Record<NamedPeriod, ReportPeriod>> = {
    year: monthsFrom(january, 12),
    lastYear: monthsFrom(addMonths(january, -12), 12),
    quarter: monthsFrom(quarter, 3),
    lastQuarter: monthsFrom(addMonths(quarter, -3), 3),
    month: monthsFrom(month, 1),
    lastMonth: monthsFrom(addMonths(month, -1), 1),
  };
  return periods[name];
}

/** A period as a choice keeps it: `2026-01-01/2026-03-31`. */
export const periodText = ({ from, until }: ReportPeriod): string => `${from}/${until}`;

/**
 * A choice read back: a name, or two days; the year where it says neither.
 * @example periodOfChoice('2026-01-01/2026-03-31', today).until //=> '2026-03-31'
 */
export function periodOfChoice(choice: string, today: CivilDay): ReportPeriod {
  const name = namedPeriods.find((one) => one === choice);
  const [from = '', until = ''] = choice.split('/');
  if (name === undefined && isCivilDay(from) && isCivilDay(until) && from <= until) return { from, until };
  return periodNamed(name ?? 'year', today);
}
