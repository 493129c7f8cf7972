import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDay,
  daysBetween,
  isCivilDay,
  weekday,
} from '../../../../shared/domain/dates/civilDay.ts';
import {
  formatDay,
  formatPeriod,
  formatRelativeDay,
  formatShortDay,
  formatWeekday,
} from '../../../../shared/domain/dates/formatDay.ts';
import { isWorkingDay, nextWorkingDay } from '../../../../shared/domain/dates/nextWorkingDay.ts';
import { easterSunday, publicHolidays } from '../../../../shared/domain/dates/publicHolidays.ts';

describe('a day of the calendar', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-01', '2026-4-1', '', '1899-12-31'])(
    '« %s » is none',
    (text) => {
      expect(isCivilDay(text)).toBe(false);
      expect(() => civilDay(text)).toThrow(RangeError);
    },
  );

  it('knows leap years', () => {
    expect(isCivilDay('2028-02-29')).toBe(true);
    expect(isCivilDay('2000-02-29')).toBe(true);
    expect(isCivilDay('2100-02-29')).toBe(false);
  });

  it('crosses the days on which clocks change', () => {
    expect(addDays(civilDay('2026-03-28'), 2)).toBe('2026-03-30');
    expect(addDays(civilDay('2026-10-24'), 2)).toBe('2026-10-26');
    expect(daysBetween(civilDay('2026-03-28'), civilDay('2026-03-30'))).toBe(2);
  });

  it('agrees with the machine’s own calendar, day by day, from 1900 to 2110', () => {
    const faults: string[] = [];
    let day = civilDay('1900-01-01');
    for (let at = Date.UTC(1900, 0, 1); day < '2110-01-01'; at += 86_400_000) {
      const date = new Date(at);
      const next = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
      const isShort = next.getUTCDate() !== date.getUTCDate();
      if (isShort) next.setUTCDate(0);
      if (day !== date.toISOString().slice(0, 10)) faults.push(`${day} is not ${date.toISOString()}`);
      if (weekday(day) !== date.getUTCDay()) faults.push(`${day} is not a ${date.getUTCDay()}`);
      if (addMonths(day, 1) !== next.toISOString().slice(0, 10))
        faults.push(`${day} and a month: ${addMonths(day, 1)}`);
      day = addDays(day, 1);
    }
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('goes back over months and years too', () => {
    expect(addMonths(civilDay('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addMonths(civilDay('2026-01-15'), -13)).toBe('2024-12-15');
  });

  it('stays within four-digit years', () => {
    expect(addDays(civilDay('9999-12-20'), 30)).toBe('9999-12-31');
    expect(addMonths(civilDay('9999-12-20'), 6)).toBe('9999-12-31');
  });

  it('has its day of the week', () => {
    expect(weekday(civilDay('2026-12-14'))).toBe(1);
    expect(weekday(civilDay('2026-11-22'))).toBe(0);
  });
});

describe('public holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it('are the eleven of 2027', () => {
    expect([...publicHolidays(2027)].sort()).toEqual([
      '2027-01-01',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-08',
      '2027-05-17',
      '2027-07-14',
      '2027-08-15',
      '2027-11-01',
      '2027-11-11',
      '2027-12-25',
    ]);
  });

  it('move what falls on them to the next working day', () => {
    expect(nextWorkingDay(civilDay('2026-12-25'))).toBe('2026-12-28');
    expect(nextWorkingDay(civilDay('2026-11-11'))).toBe('2026-11-12');
    expect(nextWorkingDay(civilDay('2026-11-12'))).toBe('2026-11-12');
    expect(isWorkingDay(civilDay('2026-11-14'))).toBe(false);
  });
});

describe('days as people read them', () => {
  it('are in French, the first of a month as they say it', () => {
    expect(formatDay(civilDay('2026-12-01'))).toBe('1er\u00a0décembre\u00a02026');
    expect(formatWeekday(civilDay('2026-12-14'))).toBe('lundi\u00a014\u00a0décembre\u00a02026');
    expect(formatShortDay(civilDay('2026-12-14'))).toBe('lun.\u00a014\u00a0déc.\u00a02026');
    expect(formatPeriod(civilDay('2026-12-14'), civilDay('2026-12-15'))).toBe('14–15\u00a0déc.\u00a02026');
  });

  it('are told from today', () => {
    const today = civilDay('2026-11-29');
    expect(formatRelativeDay(civilDay('2026-12-14'), today)).toBe('dans 15 jours');
    expect(formatRelativeDay(today, today)).toBe('aujourd’hui');
  });
});
