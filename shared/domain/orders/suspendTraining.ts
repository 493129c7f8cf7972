import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { dueLinesOf } from './dueLinesOf.ts';
import { latenessOf } from './lateOf.ts';
import { maySuspend } from './maySuspend.ts';
import { sentence } from './sentence.ts';
import { refuse, type Situation } from './situation.ts';

const isOverdueOn = (situation: Situation, day: CivilDay): boolean =>
  latenessOf(situation, dueLinesOf(situation, day), day).isOverdue;

const withoutCause = (on: CivilDay) => ({
  clause: '3.4',
  because: sentence`Le ${formatDay(on)}, aucune facture n’est en retard, ni pièce ni acompte ne manque à quinze jours du début : rien ne permet de suspendre.`,
});

/**
 * The provider suspends (clauses 2.2 and 3.4): where an invoice is overdue, or pieces or the deposit are missing
 * fifteen days before the start; once at a time.
 * @example suspendTraining(nothing overdue) //=> refused: suspensionWithoutCause
 */
export function suspendTraining(situation: Situation, on: CivilDay, index: number): Situation {
  const { suspension } = situation;
  if (suspension && suspension.liftedOn === null) {
    const because = sentence`La prestation est déjà suspendue depuis le ${formatDay(suspension.since)}.`;
    return refuse(situation, index, 'alreadySaid', { clause: suspension.clause, because });
  }
  const isOverdue = isOverdueOn(situation, on);
  if (!maySuspend(situation, on, isOverdue))
    return refuse(situation, index, 'suspensionWithoutCause', withoutCause(on));
  const because = isOverdue
    ? sentence`Prestation suspendue depuis le ${formatDay(on)} : une facture échue n’est pas payée en entier.`
    : sentence`Prestation suspendue depuis le ${formatDay(on)} : des pièces ou l’acompte manquent à quinze jours du début.`;
  return {
    ...situation,
    suspension: { since: on, liftedOn: null, clause: isOverdue ? '3.4' : '2.2', because },
  };
}

/** The provider resumes. */
export function liftSuspension(situation: Situation, on: CivilDay, index: number): Situation {
  const { suspension } = situation;
  if (!suspension || suspension.liftedOn !== null) {
    const because = 'Aucune suspension n’est en cours\u00a0: il n’y a rien à lever.';
    return refuse(situation, index, 'nothingToAnswer', { clause: '2.2', because });
  }
  const because = sentence`Prestation suspendue le ${formatDay(suspension.since)}, reprise le ${formatDay(on)}.`;
  return { ...situation, suspension: { ...suspension, liftedOn: on, because } };
}
