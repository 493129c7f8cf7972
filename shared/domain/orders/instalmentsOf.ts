import { addDays, type CivilDay, daysBetween, later } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { cents } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { asRest, asService, worthListing } from './dueLine.ts';
import { sentence } from './sentence.ts';
import type { Situation } from './situation.ts';
import type { DueLine } from './statement.ts';

type Split = ReturnType<typeof asService>;

const instalment = (split: Split, on: CivilDay, days: number): DueLine => ({
  debtor: 'client',
  kind: 'instalment',
  ...split,
  on,
  clause: 'L6353-6',
  because: sentence`Le reste du prix d’un particulier s’échelonne sur ${days > 1 ? sentence`les ${days} jours` : 'le seul jour'} de formation : ${formatEuros(split.amount)} le ${formatDay(on)}.`,
});

/**
 * An individual's price after the deposit (L6353-6): equal parts over the calendar days of the session, rounded
 * down, the last takes what is left, VAT included. None falls due before the withdrawal window is over.
 * @example instalmentsOf(121800 over 11 and 12 January 2027) //=> 60900 on the 11th, 60900 on the 12th
 */
export function instalmentsOf(
  situation: Situation,
  before: readonly Split[],
  from: CivilDay,
): readonly DueLine[] {
  const { session, price } = situation;
  const rest = asRest(situation, price, before);
  const days = daysBetween(session.start, session.end) + 1;
  const each = cents(Math.floor(rest.amount / days));
  const on = (index: number): CivilDay => later(addDays(session.start, index), from);
  const equal =
    each === 0
      ? []
      : Array.from({ length: days - 1 }, (_, index) =>
          instalment(asService(situation, each), on(index), days),
        );
  const last = asRest(situation, price, [...before, ...equal]);
  return worthListing([...equal, instalment(last, on(days - 1), days)]);
}
