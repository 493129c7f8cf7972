import { type CivilDay, daysBetween } from '../dates/civilDay.ts';
import { type Cents, plus } from '../money/cents.ts';

/** How late a sum is: not due yet, then by months, as accountants read it. */
export const ages = ['notDue', 'to30', 'to60', 'to90', 'over90'] as const;
export type Age = (typeof ages)[number];

/** What is left of an invoice, and until when paying it is not late. */
export interface OpenSum {
  readonly left: Cents;
  readonly dueOn: CivilDay | null;
}

/**
 * Days by which a sum is late on a day; zero on its last day.
 * @example daysLate({ dueOn: '2026-10-01' }, '2026-11-22') //=> 52
 */
export const daysLate = ({ dueOn }: Pick<OpenSum, 'dueOn'>, today: CivilDay): number =>
  dueOn === null || dueOn >= today ? 0 : daysBetween(dueOn, today);

/**
 * The column of the aged balance that a sum stands in.
 * @example ageOf({ dueOn: '2026-10-01' }, '2026-11-22') //=> 'to60': 52 days
 */
export function ageOf(sum: Pick<OpenSum, 'dueOn'>, today: CivilDay): Age {
  const days = daysLate(sum, today);
  if (days === 0) return 'notDue';
  if (days <= 30) return 'to30';
  if (days <= 60) return 'to60';
  return days <= 90 ? 'to90' : 'over90';
}

/**
 * The aged balance of sums on a day: what is left, by how late it is. Its columns sum to what is left in all.
 * @example agedBalance([{ left: 121800, dueOn: '2026-10-01' }], '2026-11-22').to60 //=> 121800
 */
export function agedBalance(sums: readonly OpenSum[], today: CivilDay): Readonly<Record<Age, Cents>> {
  const of = (age: Age): Cents =>
    plus(...sums.filter((sum) => ageOf(sum, today) === age).map(({ left }) => left));
  return { notDue: of('notDue'), to30: of('to30'), to60: of('to60'), to90: of('to90'), over90: of('over90') };
}
