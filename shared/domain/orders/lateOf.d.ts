import type { CivilDay } from '../dates/civilDay.ts';
import { type Situation } from './situation.ts';
import type { DueLine, Statement } from './statement.ts';
/** Lateness on a day, with what the other rules need of it. */
export interface Lateness {
  readonly late: Statement['late'];
  readonly isOverdue: boolean;
}
/**
 * Late interest and recovery fee on a day (clause 3.4), and what has been paid of them: first what payments were
 * taken for interest, then what was paid beyond the lines.
 */
export declare function latenessOf(situation: Situation, lines: readonly DueLine[], asOf: CivilDay): Lateness;
