import { addDays } from '../../dates/civilDay.ts';
import { formatShortDay } from '../../dates/formatDay.ts';
import { validUntilOf } from '../../orders/acceptanceOf.ts';
import { payableOn } from '../../orders/requestPayment.ts';
import type { Refusal, RefusalCode } from '../../orders/statement.ts';
import type { Situation } from '../../orders/situation.ts';
import type { OrderEvent } from '../../orders/story.ts';
import type { Answer } from '../answer.ts';
import type { ExplanationLine } from '../explanation.ts';
import { dayLine, moneyLine, spanLine } from '../explanationLines.ts';
import { eventTitle } from '../factsTold.ts';
import { windowSteps } from '../lines/windowSteps.ts';
import { type PlayedStory, situationBefore } from '../playedStory.ts';

type Steps = (before: Situation, event: OrderEvent) => readonly ExplanationLine[];

const window: Steps = (before) => (before.window ? windowSteps(before, before.window) : []);

const validity: Steps = (before, event) => {
  const until = validUntilOf(before);
  return [
    ...(before.proposedOn ? [dayLine('Proposition émise le', before.proposedOn)] : []),
    spanLine('Validité, en jours calendaires', '+', before.terms.proposalValidityDays, 'jour'),
    ...(until ? [dayLine('Dernier jour', until)] : []),
    dayLine('Reçu le', event.on),
  ];
};

const payable: Steps = (before, event) => [
  ...(event.type === 'paymentRequested' ? [moneyLine('Somme demandée', event.amount)] : []),
  moneyLine('Exigible ce jour-là, et pas encore payé', payableOn(before, event.on)),
];

const notice: Steps = (before, event) => [
  ...before.notices
    .slice(0, 1)
    .flatMap((day) => [
      dayLine('Mise en demeure reçue le', day),
      spanLine('Délai pour répondre', '+', before.terms.formalNoticeDays, 'jour'),
      dayLine('Résolution possible à partir du', addDays(day, before.terms.formalNoticeDays + 1)),
    ]),
  dayLine('Résolution notifiée le', event.on),
];

const steps: Partial<Readonly<Record<RefusalCode, Steps>>> = {
  proposalExpired: validity,
  paymentBeforeWithdrawalEnd: window,
  withdrawalTooLate: window,
  depositAboveLegalCap: payable,
  notYetPayable: payable,
  rescissionTooEarly: notice,
};

/**
 * Why a fact stays without effect.
 * @example explainRefusal(played, notInWriting).title //=> 'Sans effet : Annulation reçue du client, oralement'
 */
export function explainRefusal(played: PlayedStory, refusal: Refusal): Answer {
  const event = played.story.events[refusal.event];
  const base = { clause: refusal.clause, because: refusal.because };
  if (!event) return { title: 'Fait sans effet', ...base };
  const what = eventTitle(played, event);
  return {
    title: `Sans effet\u00a0: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    ...base,
    facts: [{ label: what, value: formatShortDay(event.on) }],
    lines: steps[refusal.code]?.(situationBefore(played, { event, index: refusal.event }), event) ?? [],
    ...(refusal.code === 'rescissionTooEarly' ? { articles: ['1225'] as const } : {}),
  };
}
