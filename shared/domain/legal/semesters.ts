import { addDays, addMonths, type CivilDay, civilDay } from '../dates/civilDay.ts';
import type { Semester } from './interestRates.ts';

/**
 * Whether a text names a half of a civil year.
 * @example isSemester('2027-S1') //=> true
 */
export const isSemester = (text: string): text is Semester => /^[12]\d{3}-S[12]$/.test(text);

/**
 * The first day of a semester: the ECB rate of that day holds for the whole of it (L441-10 C. com.).
 * @example firstDayOf('2026-S2') //=> '2026-07-01'
 */
export const firstDayOf = (semester: Semester): CivilDay =>
  civilDay(`${semester.slice(0, 4)}-${semester.endsWith('S2') ? '07' : '01'}-01`);

/**
 * The last day of a semester.
 * @example lastDayOf('2026-S2') //=> '2026-12-31'
 */
export const lastDayOf = (semester: Semester): CivilDay => addDays(addMonths(firstDayOf(semester), 6), -1);

/**
 * A semester as one says it.
 * @example semesterName('2026-S2') //=> '2e semestre 2026'
 */
export const semesterName = (semester: Semester): string =>
  `${semester.endsWith('S2') ? '2e' : '1er'} semestre ${semester.slice(0, 4)}`;
