import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');
const program = `
  const { addDays, addMonths, daysBetween, weekday } = await import('./shared/domain/dates/civilDay.ts');
  const { nextWorkingDay } = await import('./shared/domain/dates/nextWorkingDay.ts');
  const { formatWeekday } = await import('./shared/domain/dates/formatDay.ts');
  const { parseDay } = await import('./shared/domain/dates/parseDay.ts');
  const told = [];
  let day = '2026-01-01';
  while (day < '2029-01-01') {
    told.push(day, weekday(day), addMonths(day, 1), nextWorkingDay(day), formatWeekday(day), daysBetween('2026-01-01', day));
    day = addDays(day, 1);
  }
  told.push(parseDay('14/12', '2026-11-23').value, parseDay('demain', '2026-10-24').value);
  console.log(JSON.stringify(told));
`;

const calendarIn = (zone: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
    maxBuffer: 10_000_000,
  });

describe('three years of calendar', () => {
  const here = calendarIn('UTC');

  it('holds 1096 days', () => {
    const told = JSON.parse(here) as readonly unknown[];
    expect(told).toHaveLength(1096 * 6 + 2);
    expect(told.slice(-2)).toEqual(['2026-12-14', '2026-10-25']);
  });

  it.each(['Europe/Paris', 'America/Los_Angeles', 'Pacific/Auckland'])('is the same in %s', (zone) => {
    expect(calendarIn(zone)).toBe(here);
  });
});
