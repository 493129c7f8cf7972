import type { Page } from '@playwright/test';
import { trainingDays } from '../../../shared/demonstration/calendar.ts';
import { addDays, type CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { todayHere } from '../../tools/commandLine.ts';

/** Two working days in a row, so many days from today or a little later. */
export function inWorkingDays(count: number): readonly [first: CivilDay, last: CivilDay] {
  const [first, last] = trainingDays(addDays(todayHere(), count), 2);
  if (first === undefined || last === undefined) throw new Error('no working days');
  return [first, last];
}

/** Goes on another day, as if the application were started on that morning; on a screen of it, where one is named. */
export async function wakeOn(page: Page, day: CivilDay, address?: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T09:12:00+01:00`));
  if (address !== undefined) await page.goto(`${page.url().split('#')[0]}#${address}`);
  await page.reload();
}
