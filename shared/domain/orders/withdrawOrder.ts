import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { contractMissing } from './refusedAct.ts';
import { sentence } from './sentence.ts';
import { isIndividual, refuse, type Situation } from './situation.ts';

/** The order is withdrawn from: nothing is due, what was paid goes back. */
export function withdraw(situation: Situation, on: CivilDay): Situation {
  const window = situation.window;
  const because = sentence`Rétractation envoyée le ${formatDay(on)}, dans le délai de ${window?.days ?? 0} jours qui court jusqu’au ${formatDay(window?.end ?? on)} : rien n’est dû, toute somme versée est à rendre.`;
  return {
    ...situation,
    ending: { status: 'withdrawn', on, lines: [], reason: { clause: window?.clause ?? 'L6353-5', because } },
  };
}

/**
 * An individual withdraws (L6353-5, L221-18): the day of sending counts, until the window's last day included.
 * Afterwards it is without effect as a withdrawal.
 * @example withdrawOrder(window to 28 December, sent on the 29th) //=> refused: withdrawalTooLate
 */
export function withdrawOrder(situation: Situation, on: CivilDay, index: number): Situation {
  const window = situation.window;
  if (!isIndividual(situation)) {
    const because = 'Seul un particulier dispose d’un délai de rétractation.';
    return refuse(situation, index, 'withdrawalTooLate', { clause: 'L221-18', because });
  }
  if (!window)
    return refuse(situation, index, 'contractMissing', contractMissing(situation, 'withdrawalSent'));
  if (on <= window.end) return withdraw(situation, on);
  const because = sentence`Rétractation envoyée le ${formatDay(on)} ; le délai de ${window.days} jours a pris fin le ${formatDay(window.end)} : elle est sans effet comme rétractation.`;
  return refuse(situation, index, 'withdrawalTooLate', { clause: window.clause, because });
}
