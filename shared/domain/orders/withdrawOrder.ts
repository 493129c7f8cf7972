import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { contractMissing } from './refusedAct.ts';
import { sentence } from './sentence.ts';
import { isIndividual, refuse, type Situation } from './situation.ts';
import type { WithdrawalWindow } from './withdrawalEndOf.ts';
import { isProtectedCompany, mayBeProtected, withdrawalWindowOf } from './withdrawalWindowOf.ts';

/** The order is withdrawn from: nothing is due, what was paid goes back. */
export function withdraw(situation: Situation, on: CivilDay, window: WithdrawalWindow): Situation {
  const who = isIndividual(situation) ? '' : ' de la petite entreprise, hors établissement';
  const because = sentence`Rétractation${who} envoyée le ${formatDay(on)}, dans le délai de ${window.days} jours qui court jusqu’au ${formatDay(window.end)} : rien n’est dû, toute somme versée est à rendre.`;
  return {
    ...situation,
    ending: { status: 'withdrawn', on, lines: [], reason: { clause: window.clause, because } },
  };
}

/** Why a client that is no individual cannot withdraw. */
function noWindow(situation: Situation): string {
  return mayBeProtected(situation) && !situation.assessments.smallCompany
    ? 'Une entreprise ne se rétracte que si l’article L221-3 la protège, petite et hors établissement\u00a0: décidez-le d’abord.'
    : 'Seul un particulier dispose d’un délai de rétractation.';
}

/**
 * A client withdraws (L6353-5, L221-18; L221-3 for a small company off premises): the day of sending counts, until
 * the window's last day included. Afterwards it is without effect as a withdrawal.
 * @example withdrawOrder(window to 28 December, sent on the 29th) //=> refused: withdrawalTooLate
 */
export function withdrawOrder(situation: Situation, on: CivilDay, index: number): Situation {
  const window = withdrawalWindowOf(situation);
  const mayWithdraw = isIndividual(situation) || isProtectedCompany(situation);
  if (!window && mayWithdraw)
    return refuse(situation, index, 'contractMissing', contractMissing(situation, 'withdrawalSent'));
  if (!window)
    return refuse(situation, index, 'withdrawalTooLate', { clause: 'L221-18', because: noWindow(situation) });
  if (on <= window.end) return withdraw(situation, on, window);
  const because = sentence`Rétractation envoyée le ${formatDay(on)} ; le délai de ${window.days} jours a pris fin le ${formatDay(window.end)} : elle est sans effet comme rétractation.`;
  return refuse(situation, index, 'withdrawalTooLate', { clause: window.clause, because });
}
