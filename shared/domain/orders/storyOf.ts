import type { CivilDay } from '../dates/civilDay.ts';
import { later } from '../dates/civilDay.ts';
import type { Fact } from '../../records/facts.ts';
import { askedBesides, isContent } from '../billing/askedBesides.ts';
import { settingsOfDossier } from '../terms/termsOfDossier.ts';
import type { Dossier } from './dossier.ts';
import { fundersOfDossier } from './fundingsOf.ts';
import { statementOf } from './statementOf.ts';
import { datesBefore } from './datesBefore.ts';
import type { Statement } from './statement.ts';
import {
  type OrderEvent,
  type OrderEventType,
  type OrderFacts,
  type OrderStory,
  orderEventTypes,
} from './story.ts';

/** An event of the story with the fact it was read from: a refusal's index leads back to its fact. */
export interface FactEvent {
  readonly fact: Fact;
  readonly event: OrderEvent;
}

const prefix = 'order.';
const types: ReadonlySet<string> = new Set<OrderEventType>(
  orderEventTypes.filter((type) => type !== 'eventReversed'),
);

const isOrderFact = ({ kind }: Fact): boolean =>
  kind.startsWith(prefix) && types.has(kind.slice(prefix.length));
const isReversal = ({ kind }: Fact): boolean => kind === 'reversed';
const targetOf = ({ data }: Fact): string | undefined =>
  typeof data['target'] === 'string' ? data['target'] : undefined;

/** A reversal cannot come before what it reverses, whatever day it was given; `depth` ends a circle of corrections. */
function dayOf(fact: Fact, byId: ReadonlyMap<string, Fact>, depth = 0): CivilDay {
  const target = isReversal(fact) && depth < byId.size ? byId.get(targetOf(fact) ?? '') : undefined;
  return target ? later(fact.day, dayOf(target, byId, depth + 1)) : fact.day;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** By day, stamp and id: the order in which facts arrived does not matter. */
function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const days = new Map(facts.map((fact) => [fact, dayOf(fact, byId)]));
  const day = (fact: Fact): string => days.get(fact) ?? fact.day;
  return [...byId.values()].sort(
    (a, b) => compareText(day(a), day(b)) || compareText(a.stamp, b.stamp) || compareText(a.id, b.id),
  );
}

/** A reversal of something that is no fact of an order (an issued paper) is none of the engine's business. */
const concernsOrder = (facts: readonly Fact[]) => {
  const others = new Set(facts.filter((fact) => !isOrderFact(fact) && !isReversal(fact)).map(({ id }) => id));
  return (fact: Fact): boolean =>
    isOrderFact(fact) || (isReversal(fact) && !others.has(targetOf(fact) ?? ''));
};

/** What an invoice says stays with its fact: the engine reads that it left, what for, and how much it asks. */
function readByEngine({ data: { content, ...data } }: Fact): Readonly<Record<string, unknown>> {
  return isContent(content) ? { ...data, amount: askedBesides(content) } : data;
}

/**
 * The facts about an order as the events that the engine reads, each beside its fact. Kinds that this version does
 * not know are left aside; a fact that arrives twice counts once.
 * @example eventsOf(dossier)[statement.refusals[0].event].fact.id
 */
export function eventsOf({ facts }: Pick<Dossier, 'facts'>): readonly FactEvent[] {
  const told = inOrder(facts).filter(concernsOrder(facts));
  const byId = new Map(told.map((fact) => [fact.id, fact]));
  const index = new Map(told.map(({ id }, position) => [id, position]));
  return told.map((fact) => {
    const on = dayOf(fact, byId);
    const target = targetOf(fact);
    const event = {
      ...readByEngine(fact),
      on,
      type: isReversal(fact) ? 'eventReversed' : fact.kind.slice(prefix.length),
      ...(isReversal(fact) || target !== undefined ? { event: index.get(target ?? '') ?? -1 } : {}),
    };
    return { fact, event: event as OrderEvent };
  });
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Half-days decide days and hours; without a planning yet, the session's days and the course's hours. */
function sessionOf({ session, halfDays, course, enrolledElsewhere, facts }: Dossier): OrderFacts['session'] {
  const planned = halfDays.filter(({ archived }) => !archived);
  const days = planned.map(({ day }) => day).sort();
  const minutes = planned.reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0);
  return {
    kind: session.kind,
    start: days[0] ?? session.start,
    end: days.at(-1) ?? later(session.start, session.end),
    hours: planned.length > 0 ? minutes / 60 : (course.hours ?? 0),
    maxParticipants: session.maxParticipants,
    enrolledElsewhere,
    ...datesBefore(facts),
  };
}

/**
 * What is agreed, read from the records. The number of people is the one announced, unless more are enrolled:
 * nobody sits in a session without being counted. A funder that buys for itself is a company.
 */
export function orderFactsOf(dossier: Dossier): OrderFacts {
  const { order, client, participants } = dossier;
  const [funding, ...otherFunders] = fundersOfDossier(dossier);
  const { insuranceValidUntil } = client;
  return {
    client: {
      kind: client.kind === 'funder' ? 'company' : client.kind,
      channel: order.channel,
      ...(insuranceValidUntil === undefined ? {} : { insuranceValidUntil }),
    },
    session: sessionOf(dossier),
    participants: Math.max(order.participants, participants.length),
    price: { unit: order.unit, exclTax: order.unitExclTax, vat: order.vat },
    ...(funding ? { funding } : {}),
    ...(otherFunders.length > 0 ? { otherFunders } : {}),
    ...(order.buyerTerms ? { buyerTerms: true } : {}),
  };
}

/**
 * A dossier told as the engine wants it, on a day. The order's special terms go before the version of the terms
 * that it lives under (clause I, art. 1119 C. civ.): the one it was issued under, else the one in force that day.
 */
export const storyOf = (dossier: Dossier, asOf: CivilDay): OrderStory => ({
  asOf,
  settings: settingsOfDossier(dossier, asOf),
  ...(dossier.rates ? { rates: dossier.rates } : {}),
  order: orderFactsOf(dossier),
  events: eventsOf(dossier).map(({ event }) => event),
});

/** What the terms make of a dossier on a day. Refusals point into `eventsOf(dossier)`. */
export const statementOfDossier = (dossier: Dossier, asOf: CivilDay): Statement =>
  statementOf(storyOf(dossier, asOf));
