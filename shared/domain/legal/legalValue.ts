import type { CivilDay } from '../dates/civilDay.ts';

/** A value that the law sets, from a day on, with where it was read. */
export interface LegalValue<T> {
  readonly validFrom: CivilDay;
  /** The last day on which it holds, where the law has set one before it says what follows. */
  readonly validUntil?: CivilDay;
  readonly value: T;
  readonly source: string;
}

/**
 * The value in force on a day, or null: before the first one known, and after a last one, nothing is guessed.
 * The table stands in order of `validFrom`.
 * @example valueOn(vatStandardRate, civilDay('2026-12-14'))?.value //=> 2000
 */
export function valueOn<T>(table: readonly LegalValue<T>[], day: CivilDay): LegalValue<T> | null {
  const last = table.findLast(({ validFrom }) => validFrom <= day);
  return last && (last.validUntil === undefined || day <= last.validUntil) ? last : null;
}
