import { deadlineNames } from '../../../messages/orderState.ts';
import { retentionYears } from '../../legal/retention.ts';
import type { Deadline, DeadlineKind } from '../../orders/statement.ts';
import { withdrawalWindowOf } from '../../orders/withdrawalWindowOf.ts';
import type { ExplanationLine } from '../explanation.ts';
import { asResult, dayLine, spanLine } from '../explanationLines.ts';
import type { PlayedStory } from '../playedStory.ts';
import { dueDaySteps } from './dueDaySteps.ts';
import { windowSteps } from './windowSteps.ts';

type Steps = (played: PlayedStory, deadline: Deadline) => readonly ExplanationLine[];

const proposalExpiry: Steps = ({ situation }) => [
  ...(situation.proposedOn ? [dayLine('Proposition émise le', situation.proposedOn)] : []),
  spanLine('Validité, en jours calendaires', '+', situation.terms.proposalValidityDays, 'jour'),
];

const withdrawalEnd: Steps = ({ situation }) => {
  const window = withdrawalWindowOf(situation);
  const signedOn = situation.signedOn ?? situation.contractOn;
  return window ? windowSteps({ signedOn }, window).slice(0, -1) : [];
};

const freeCancellationEnd: Steps = ({ situation }) => [
  dayLine('Début de la session', situation.session.start),
  spanLine('Délai d’annulation, en jours calendaires', '−', situation.terms.cancellationDays, 'jour'),
];

const postponementLimit: Steps = ({ situation }) => [
  ...(situation.contractOn ? [dayLine('Commande (contrat définitif) le', situation.contractOn)] : []),
  spanLine('Délai de report', '+', situation.terms.postponementMonths, 'mois'),
];

const opcoLimit: Steps = ({ situation }) => [
  dayLine('Dernier jour de formation', situation.session.end),
  spanLine('Délai laissé à l’OPCO', '+', situation.terms.opcoGraceMonths, 'mois'),
];

const rescissionFrom: Steps = ({ situation }) => [
  ...situation.notices.slice(0, 1).map((day) => dayLine('Mise en demeure reçue le', day)),
  spanLine('Délai pour répondre', '+', situation.terms.formalNoticeDays, 'jour'),
  spanLine('À partir du lendemain', '+', 1, 'jour'),
];

const retentionEnd: Steps = ({ situation }) => [
  dayLine('Dernier jour de formation', situation.session.end),
  spanLine('Durée de conservation', '+', retentionYears.value, 'an'),
];

const paymentDue: Steps = (played, deadline) => {
  const line = played.statement.due[deadline.line ?? -1];
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
 *   //=> ['lun. 2 nov. 2026', '+ 30 jours', 'mer. 2 déc. 2026']
 */
export const deadlineSteps = (played: PlayedStory, deadline: Deadline): readonly ExplanationLine[] => [
  ...(byKind[deadline.kind]?.(played, deadline) ?? []),
  asResult(dayLine(deadlineNames[deadline.kind], deadline.on)),
];
