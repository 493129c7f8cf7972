import { type CivilDay } from '../dates/civilDay.ts';
import { type Situation } from './situation.ts';
import type { Deadline, DueLine } from './statement.ts';
/** The days that matter, past ones included, in order of time. */
export declare function deadlinesOf(
  situation: Situation,
  lines: readonly DueLine[],
  day: CivilDay,
): readonly Deadline[];
