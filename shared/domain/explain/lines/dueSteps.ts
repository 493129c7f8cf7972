import { smaller, zero } from '../../money/cents.ts';
import { paidForSession, type Situation } from '../../orders/situation.ts';
import type { NumberedEvent } from '../../orders/standingEvents.ts';
import type { DueKind, DueLine } from '../../orders/statement.ts';
import { postponementLimitOf } from '../../orders/situation.ts';
import { sentence } from '../../orders/sentence.ts';
import { endingEvent } from '../endingEvent.ts';
import type { ExplanationLine } from '../explanation.ts';
import { moneyLine } from '../explanationLines.ts';
import { type PlayedStory, situationBefore } from '../playedStory.ts';
import { depositSteps } from './depositSteps.ts';
import { fullPriceSteps, keptSteps, limitSteps, noticeSteps } from './indemnitySteps.ts';
import { instalmentSteps, restSteps } from './instalmentSteps.ts';
import { opcoDefaultSteps, opcoShareSteps } from './opcoSteps.ts';

type Steps = (played: PlayedStory, line: DueLine) => readonly ExplanationLine[];

const counted = (value: number): string => String(value).replace('.', ',');

/** The deposit as asked; of one that a cancellation replaced, the part that was paid stays listed. */
const depositOfLine: Steps = (played, line) => {
  const { deposit } = played.situation;
  return line.amount === deposit.inclTax
    ? depositSteps(played).slice(0, -1)
    : [moneyLine('Acompte prévu', deposit.inclTax), moneyLine('Part versée', line.amount)];
};

/** The request that moved the session, or ended the order, on the day of a line. */
function requestOn({ events, situation }: PlayedStory, line: DueLine): NumberedEvent | null {
  const refused = new Set(situation.refusals.map(({ event }) => event));
  const found = events.findLast(
    ({ event, index }) =>
      event.type === 'postponementRequested' && event.on === line.on && !refused.has(index),
  );
  return found ?? null;
}

const isWhole = (line: DueLine, { price }: Situation): boolean => line.amount === price.inclTax;

const cancellation: Steps = (played, line) => {
  const ended = endingEvent(played);
  if (!ended) return [moneyLine('Prix toutes taxes comprises', played.situation.price.inclTax)];
  const before = situationBefore(played, ended);
  const inTime = before.session.start > line.on && !isLate(before, line);
  return [...noticeSteps(before, line.on), ...(inTime ? keptSteps(before) : fullPriceSteps(before, line))];
};

const isLate = (before: Situation, line: DueLine): boolean =>
  isWhole(line, before) || line.clause === 'L6353-6';

const postponement: Steps = (played, line) => {
  const asked = requestOn(played, line);
  const limit = postponementLimitOf(played.situation);
  const before = asked ? situationBefore(played, asked) : played.situation;
  const newStart = asked?.event.type === 'postponementRequested' ? (asked.event.newStart ?? null) : null;
  const isTaken =
    played.situation.taken.includes(line) ||
    played.statement.due.indexOf(line) < played.situation.taken.length;
  return isTaken
    ? [...limitSteps(played.situation, limit, newStart), ...keptSteps(before)]
    : [...limitSteps(played.situation, limit, null), ...fullPriceSteps(before, line)];
};

const delivered: Steps = ({ situation, story }, line) => {
  const planned = story.order.session.hours;
  const hours = situation.delivered ? Math.min(situation.delivered.hours ?? planned, planned) : 0;
  return [
    moneyLine('Prix toutes taxes comprises', situation.price.inclTax),
    moneyLine(sentence`× ${counted(hours)} heures suivies ÷ ${counted(planned)} heures prévues`, line.amount),
  ];
};

const refund: Steps = ({ situation }, line) => [
  moneyLine('Acompte prévu', situation.deposit.inclTax),
  moneyLine('Part versée, à rendre', smaller(line.amount, paidForSession(situation))),
];

const preparation: Steps = ({ situation }) => [
  moneyLine('Frais d’élaboration fixés par les conditions', situation.terms.proposalPreparationFee),
];

const none: Steps = () => [];

const byKind: Readonly<Record<DueKind, Steps>> = {
  deposit: depositOfLine,
  balance: ({ statement }) => restSteps(statement),
  overpaymentRefund: ({ statement }) => restSteps(statement),
  instalment: ({ statement }, line) => instalmentSteps(statement, line),
  opcoShare: opcoShareSteps,
  opcoDefault: opcoDefaultSteps,
  cancellationIndemnity: cancellation,
  postponementIndemnity: postponement,
  proposalPreparationFee: preparation,
  deliveredShare: delivered,
  depositRefund: refund,
};

/** How the amount of a line was reckoned, its result left to the caller. A kind to come has no steps yet. */
export const dueSteps = (played: PlayedStory, line: DueLine): readonly ExplanationLine[] =>
  (line.amount === zero ? none : (byKind[line.kind] ?? none))(played, line);
