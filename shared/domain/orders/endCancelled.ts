import type { CivilDay } from '../dates/civilDay.ts';
import type { Situation } from './situation.ts';
import type { DueLine, Explained } from './statement.ts';

/** The order ends as cancelled, with the lines that this makes fall due in place of those of the price. */
export const endCancelled = (
  situation: Situation,
  on: CivilDay,
  lines: readonly DueLine[],
  reason: Explained,
): Situation => ({
  ...situation,
  postponed: null,
  ending: { status: 'cancelled', on, lines, reason },
});
