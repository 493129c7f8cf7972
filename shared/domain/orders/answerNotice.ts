import { countText } from '../../messages/countOf.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { rescissionFromOf } from './rescindOrder.ts';
import { sentence } from './sentence.ts';
import { refuse, type Situation } from './situation.ts';
import type { Warning } from './statement.ts';

/** The client answers a formal notice (clause 4.7). Without a notice there is nothing to answer. */
export function answerNotice(situation: Situation, on: CivilDay, index: number): Situation {
  if (situation.notices.length > 0) return { ...situation, noticeAnswers: [...situation.noticeAnswers, on] };
  const because = 'Aucune mise en demeure n’a été reçue\u00a0: il n’y a rien à quoi répondre.';
  return refuse(situation, index, 'nothingToAnswer', { clause: '4.7', because });
}

/**
 * An answer within the time stops the course towards rescission: a person must decide whether the breach remains
 * (clause 4.7). Rescission stays possible.
 * @example noticeWarnings(notice received 12 November, answered the 18th) //=> formalNoticeAnswered
 */
export function noticeWarnings(situation: Situation): readonly Warning[] {
  const from = rescissionFromOf(situation);
  const [first] = situation.noticeAnswers;
  if (!first || !from || situation.ending) return [];
  const received = sentence`Réponse à la mise en demeure reçue le ${formatDay(first)}`;
  const because =
    first < from
      ? sentence`${received}, dans le délai de ${countText(situation.terms.formalNoticeDays, 'jour')} : la résolution n’est plus automatique, à vous de décider si le manquement demeure.`
      : sentence`${received}, après le délai de ${countText(situation.terms.formalNoticeDays, 'jour')} : lisez-la avant de décider de la résolution, possible depuis le ${formatDay(from)}.`;
  return [{ code: 'formalNoticeAnswered', clause: '4.7', because }];
}
