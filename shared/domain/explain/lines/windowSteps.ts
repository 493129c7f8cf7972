import { addDays } from '../../dates/civilDay.ts';
import { formatWeekday } from '../../dates/formatDay.ts';
import type { Situation } from '../../orders/situation.ts';
import type { WithdrawalWindow } from '../../orders/withdrawalEndOf.ts';
import type { ExplanationLine } from '../explanation.ts';
import { asResult, dayLine, spanLine } from '../explanationLines.ts';

/**
 * The days in which one may withdraw, from the signature to the last one (L6353-5, L221-18, L221-19).
 * @example windowSteps(signed 11 December at a distance).at(-1)?.value //=> 'lun. 28 déc. 2026'
 */
export function windowSteps(
  { signedOn }: Pick<Situation, 'signedOn'>,
  { days, end }: WithdrawalWindow,
): readonly ExplanationLine[] {
  if (!signedOn) return [asResult(dayLine('Dernier jour pour se rétracter', end))];
  const counted = addDays(signedOn, days);
  return [
    dayLine('Contrat signé le', signedOn),
    spanLine('Délai, le jour de la signature non compté', '+', days, 'jour'),
    ...(counted === end
      ? []
      : [{ label: `Le ${formatWeekday(counted)} n’est pas ouvré`, value: 'au suivant' }]),
    asResult(dayLine('Dernier jour pour se rétracter', end)),
  ];
}
