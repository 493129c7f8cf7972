import type { CivilDay } from '../dates/civilDay.ts';
import { formatShortDay } from '../dates/formatDay.ts';
import { zero } from '../money/cents.ts';
import type { Dossier } from '../orders/dossier.ts';
import { storyOf } from '../orders/storyOf.ts';
import type { Task } from '../tasks/task.ts';
import { asExplanation } from './asExplanation.ts';
import { answerOf } from './explanationOf.ts';
import type { Explanation, ExplanationLine } from './explanation.ts';
import { dayLine, moneyLine } from './explanationLines.ts';
import { playedStory } from './playedStory.ts';
import { subjectOfTask } from './subjectOfTask.ts';

/**
 * By when, and what is lost otherwise.
 * @example taskFacts(chaseProposal)[0] //=> { label: 'Au plus tard', value: 'mer. 2 déc. 2026' }
 */
export const taskFacts = ({ by, loss }: Task): readonly ExplanationLine[] => [
  dayLine('Au plus tard', by),
  ...(loss ? [{ label: 'Sinon', value: `${formatShortDay(loss.on)}\u00a0: ${loss.what}` }] : []),
  ...(loss && loss.stake > zero ? [moneyLine('En jeu', loss.stake)] : []),
];

/**
 * Why a line of Aujourd'hui is there: its own sentence and days, then the arithmetic of the figure that it rests on and
 * the clause as signed.
 * @example explanationOfTask(dossier, today, awaitedDeposit).lines?.at(-1)?.value //=> '522,00 €'
 */
export function explanationOfTask(dossier: Dossier, asOf: CivilDay, task: Task): Explanation {
  const played = playedStory(storyOf(dossier, asOf), dossier);
  const answer = answerOf(played, subjectOfTask(task, played.statement));
  return asExplanation(played, {
    ...answer,
    title: task.what,
    clause: task.clause,
    because: task.because,
    facts: [...taskFacts(task), ...(answer.facts ?? [])],
  });
}
