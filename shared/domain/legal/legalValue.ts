import type { CivilDay } from '../dates/civilDay.ts';

/** A value that the law sets, from a day on, with where it was read. */
export interface LegalValue<T> {
  readonly validFrom: CivilDay;
  readonly value: T;
  readonly source: string;
}

/**
 * The value in force on a day, or null: before the first one known, nothing is guessed.
 * The table stands in order of `validFrom`.
 * @example valueOn(vatStandardRate, civilDay('2026-12-14'))?.value //=> 2000
 */
export const valueOn = <T>(table: readonly LegalValue<T>[], day: CivilDay): LegalValue<T> | null =>
  table.findLast(({ validFrom }) => validFrom <= day) ?? null;
