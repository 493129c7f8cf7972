import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { refuseNext } from '../../../shared/domain/numbering/refuseNext.ts';
import { nextRank, type NumberFormat, numberText, startOf } from '../../../shared/domain/numbering/series.ts';
import type { Organisation } from '../../../shared/records/records.ts';
import { db, seriesHeld } from '../../db/index.ts';
import { type ChosenSeries, formatIn, numberingOf } from './numberingForm.ts';
import { loadOrganisation } from './settingsQueries.ts';

/** The number chosen to start a series, as long as none was given in it. */
async function startNotBegun(
  organisation: Organisation,
  name: ChosenSeries,
  today: CivilDay,
): Promise<number | undefined> {
  const format = formatIn(numberingOf(organisation, { invoice: undefined, creditNote: undefined }), name);
  const { series, last } = await seriesHeld(db, format, today);
  const start = startOf(organisation, series);
  return last === undefined && start > 1 ? start : undefined;
}

/** What the form of numbering begins with. */
export async function loadNumbering(today: CivilDay) {
  const organisation = await loadOrganisation();
  const [invoice, creditNote] = await Promise.all([
    startNotBegun(organisation, 'invoice', today),
    startNotBegun(organisation, 'creditNote', today),
  ]);
  return { organisation, initial: numberingOf(organisation, { invoice, creditNote }) };
}

/** The next number of a series as a form would have it, or why it cannot be the next. */
export type NextNumber = { readonly number: string } | { readonly refused: string };

/** What the next number would be, were the form saved. */
export async function previewNumber(
  format: NumberFormat,
  asked: number | undefined,
  today: CivilDay,
): Promise<NextNumber> {
  const held = await seriesHeld(db, format, today);
  const refused = asked === undefined ? null : refuseNext(held, asked, format.width);
  if (refused !== null) return { refused };
  return { number: numberText(held.series, nextRank(held.last, asked ?? 1), format.width) };
}
