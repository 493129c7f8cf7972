import { countText } from '../../messages/countOf.ts';
import { addDays, type CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { contractMissing } from './refusedAct.ts';
import { sentence } from './sentence.ts';
import { refuse, type Situation } from './situation.ts';

/**
 * The first day on which the contract may be rescinded (clause 4.7): the day after the eight days that follow the
 * receipt of the first formal notice; null without a notice.
 * @example rescissionFromOf(notice received 12 November) //=> '2026-11-21'
 */
export function rescissionFromOf({ notices, terms }: Situation): CivilDay | null {
  const [first] = notices;
  return first === undefined ? null : addDays(first, terms.formalNoticeDays + 1);
}

const tooEarly = ({ notices, terms }: Situation, on: CivilDay, from: CivilDay | null): string => {
  const [first] = notices;
  if (!first || !from) return 'Aucune mise en demeure n’a été reçue\u00a0: la résolution est sans effet.';
  return sentence`Mise en demeure reçue le ${formatDay(first)} : après ${countText(terms.formalNoticeDays, 'jour')}, la résolution est possible à partir du ${formatDay(from)} ; celle du ${formatDay(on)} vient trop tôt.`;
};

/** The provider rescinds the contract (clause 4.7): what is due by then stays due, what was to come falls. */
export function rescindOrder(situation: Situation, on: CivilDay, index: number): Situation {
  if (!situation.contractOn)
    return refuse(situation, index, 'contractMissing', contractMissing(situation, 'rescissionNotified'));
  const from = rescissionFromOf(situation);
  if (!from || on < from) {
    const because = tooEarly(situation, on, from);
    return refuse(situation, index, 'rescissionTooEarly', { clause: '4.7', because });
  }
  const because = sentence`Résolution notifiée le ${formatDay(on)}, possible depuis le ${formatDay(from)} : ce qui est échu reste dû, le reste tombe.`;
  return { ...situation, ending: { status: 'rescinded', on, lines: [], reason: { clause: '4.7', because } } };
}
