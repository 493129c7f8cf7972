import { formatDay } from '../../dates/formatDay.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import type { Advice, Change, Conformity, Explained, Reservation } from '../../orders/statement.ts';
import { liabilityCapOf } from '../../terms/liabilityCapOf.ts';
import type { Answer } from '../answer.ts';
import type { ExplanationLine } from '../explanation.ts';
import { dayLine, moneyLine } from '../explanationLines.ts';
import { factsTold } from '../factsTold.ts';
import type { PlayedStory } from '../playedStory.ts';

const base = ({ clause, because }: Explained) => ({ clause, because });

/**
 * Where a change that the client asked for stands (clauses 2.1 and 2.2).
 * @example explainChange(played, pending).title //=> 'Modification demandée le 10 novembre 2026'
 */
export const explainChange = (played: PlayedStory, change: Change): Answer => ({
  title: `Modification demandée le ${formatDay(change.on)}`,
  ...base(change),
  facts: factsTold(played, ['changeRequested', 'changeAnswered']),
});

/** The most that the provider may have to pay, where the terms may say so (clause 4.4). */
function capLines({ story, statement }: PlayedStory): readonly ExplanationLine[] {
  const cap = liabilityCapOf(story.order.client.kind, statement.price.inclTax);
  return cap.amount === null
    ? []
    : [moneyLine('Au plus, la responsabilité s’arrête au prix (4.4)', cap.amount)];
}

/** Whether a reservation counts (clause 4.1). */
export const explainReservation = (played: PlayedStory, reservation: Reservation): Answer => ({
  title: `Réserve du ${formatDay(reservation.on)}`,
  ...base(reservation),
  facts: factsTold(played, ['trainingDelivered', 'reservationMade']),
  lines: [
    dayLine('Dernier jour de formation', played.situation.delivered?.on ?? played.situation.session.end),
    dayLine('Réserve émise le', reservation.on),
    ...capLines(played),
  ],
});

const conformityTitles: Readonly<Record<Conformity['state'], string>> = {
  notYet: 'Conformité, à la fin de la formation',
  deemedConform: 'Formation réputée conforme',
  reserved: 'Formation sous réserves',
  notPresumed: 'Conformité non présumée',
};

/** Whether the training is held to conform to what was ordered (clause 4.1, R212-1 C. conso.). */
export function explainConformity(played: PlayedStory): Answer {
  const { conformity } = played.statement;
  return {
    title: conformityTitles[conformity.state],
    ...base(conformity),
    facts: factsTold(played, ['trainingDelivered', 'reservationMade']),
    ...(conformity.state === 'notPresumed' ? { shown: '4.1' } : {}),
  };
}

/** What advice against an order is worth (clause 4.4). */
export const explainAdvice = (played: PlayedStory, advice: Advice): Answer => ({
  title: `Avis contraire du ${formatDay(advice.on)}`,
  ...base(advice),
  facts: factsTold(played, ['adviceGiven']),
  lines: capLines(played),
});

/** Why the training was suspended, and since when (clauses 2.2 and 3.4). */
export function explainSuspended(played: PlayedStory): Answer {
  const { suspension, balance } = played.statement;
  if (!suspension)
    return {
      title: 'Prestation non suspendue',
      clause: '2.2',
      because: 'Aucune suspension n’a été notifiée.',
    };
  return {
    title: suspension.liftedOn
      ? `Suspension levée le ${formatDay(suspension.liftedOn)}`
      : `Prestation suspendue depuis le ${formatDay(suspension.since)}`,
    ...base(suspension),
    facts: factsTold(played, ['invoiceIssued', 'suspensionNotified', 'paymentReceived', 'suspensionLifted']),
    lines: [{ label: 'Reste dû par le client', value: formatEuros(balance.client) }],
  };
}
