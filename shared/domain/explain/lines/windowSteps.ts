import { addDays } from '../../dates/civilDay.ts';
import { sentence } from '../../orders/sentence.ts';
import type { Situation } from '../../orders/situation.ts';
import type { WithdrawalWindow } from '../../orders/withdrawalEndOf.ts';
import type { ExplanationLine } from '../explanation.ts';
import { asResult, dayLine } from '../explanationLines.ts';

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
    dayLine(sentence`+ ${days} jours, sans compter celui de la signature`, counted),
    ...(counted === end ? [] : [dayLine('Samedi, dimanche ou férié\u00a0: au jour ouvré suivant', end)]),
    asResult(dayLine('Dernier jour pour se rétracter', end)),
  ];
}
