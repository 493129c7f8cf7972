import { addDays } from '../../dates/civilDay.ts';
import { retentionYears } from '../../legal/retention.ts';
import { sentence } from '../../orders/sentence.ts';
import type { Deadline, DeadlineKind } from '../../orders/statement.ts';
import { deadlineNames } from '../../../messages/orderState.ts';
import type { ExplanationLine } from '../explanation.ts';
import { asResult, dayLine } from '../explanationLines.ts';
import type { PlayedStory } from '../playedStory.ts';
import { dueDaySteps } from './dueDaySteps.ts';
import { windowSteps } from './windowSteps.ts';

type Steps = (played: PlayedStory, deadline: Deadline) => readonly ExplanationLine[];

const proposalExpiry: Steps = ({ situation }, { on }) => [
  ...(situation.proposedOn ? [dayLine('Proposition émise le', situation.proposedOn)] : []),
  dayLine(sentence`+ ${situation.terms.proposalValidityDays} jours calendaires`, on),
];

const withdrawalEnd: Steps = ({ situation }) =>
  situation.window ? windowSteps(situation, situation.window).slice(0, -1) : [];

const freeCancellationEnd: Steps = ({ situation }, { on }) => [
  dayLine('Début de la session', situation.session.start),
  dayLine(sentence`− ${situation.terms.cancellationDays} jours calendaires`, on),
];

const postponementLimit: Steps = ({ situation }, { on }) => [
  ...(situation.contractOn ? [dayLine('Commande (contrat définitif) le', situation.contractOn)] : []),
  dayLine(sentence`+ ${situation.terms.postponementMonths} mois`, on),
];

const opcoLimit: Steps = ({ situation }, { on }) => [
  dayLine('Dernier jour de formation', situation.session.end),
  dayLine(sentence`+ ${situation.terms.opcoGraceMonths} mois`, on),
];

const rescissionFrom: Steps = ({ situation }, { on }) => [
  ...situation.notices.slice(0, 1).map((day) => dayLine('Mise en demeure reçue le', day)),
  dayLine(sentence`+ ${situation.terms.formalNoticeDays} jours sans réponse`, addDays(on, -1)),
  dayLine('Le lendemain', on),
];

const retentionEnd: Steps = ({ situation }, { on }) => [
  dayLine('Dernier jour de formation', situation.session.end),
  dayLine(`+ ${retentionYears.value}\u00a0ans`, on),
];

const paymentDue: Steps = (played, deadline) => {
  const line = played.statement.due.find(
    ({ on, clause }) => on === deadline.on && clause === deadline.clause,
  );
  return line ? dueDaySteps(played, line).slice(0, -1) : [];
};

const byKind: Readonly<Record<DeadlineKind, Steps>> = {
  proposalExpiry,
  withdrawalEnd,
  freeCancellationEnd,
  postponementLimit,
  opcoLimit,
  paymentDue,
  rescissionFrom,
  retentionEnd,
};

/**
 * From what happened to the day that matters.
 * @example deadlineSteps(played, expiry of a proposal of 2 November).map(({ value }) => value)
 *   //=> ['lun. 2 nov. 2026', 'mer. 2 déc. 2026', 'mer. 2 déc. 2026']
 */
export const deadlineSteps = (played: PlayedStory, deadline: Deadline): readonly ExplanationLine[] => [
  ...(byKind[deadline.kind]?.(played, deadline) ?? []),
  asResult(dayLine(deadlineNames[deadline.kind], deadline.on)),
];
