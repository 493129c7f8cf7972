import type { CivilDay } from '../dates/civilDay.ts';
import { type Fact, factData } from '../../records/facts.ts';
import type { Client } from '../../records/records.ts';
import type { Dossier } from '../orders/dossier.ts';
import { standingEvents } from '../orders/standingEvents.ts';
import { standingInvoices } from '../orders/standingInvoices.ts';
import { standingFacts } from '../orders/standingFacts.ts';
import type { Statement } from '../orders/statement.ts';
import { fundersOf } from '../orders/fundersOf.ts';
import type { FundingFacts, OrderEvent, OrderStory } from '../orders/story.ts';
import { type ContinuedService, continuedServices } from '../reminders/continuedService.ts';
import { type LadderDays, ladderOf } from '../reminders/ladder.ts';
import type { SentStep } from '../reminders/nextStep.ts';
import { sentSteps } from '../reminders/sentSteps.ts';
import { termsOf } from '../terms/termsOf.ts';
import type { TermsParameters } from '../terms/parameters.ts';

/** What tasks read of a dossier besides its statement: the same on every day. Plain JSON, to be kept. */
export interface TaskFacts {
  readonly order: string;
  readonly session: string;
  readonly client: Pick<Client, 'id' | 'name' | 'kind'>;
  readonly funder: string | null;
  /** Number of the last proposal or contract that left. */
  readonly number: string;
  /** Papers that have left the house, each with its day. */
  readonly papers: readonly { readonly document: string; readonly on: CivilDay }[];
  /** People announced whose names are not known yet. */
  readonly unnamed: number;
  readonly hasTrainer: boolean;
  readonly hasPlace: boolean;
  readonly insuranceValidUntil: CivilDay | null;
  /** Steps taken towards who is late, and the organisation’s delays between them. */
  readonly steps: readonly SentStep[];
  readonly ladder: LadderDays;
  /** Decisions to go on with the client though it is late (clause 3.4). */
  readonly continued: readonly Pick<ContinuedService, 'on' | 'until'>[];
}

/** What tasks read on a day. */
export interface TaskContext extends TaskFacts {
  readonly order: string;
  readonly terms: TermsParameters;
  readonly kind: OrderStory['order']['session']['kind'];
  /** Payers besides the client. */
  readonly funders: readonly FundingFacts[];
  /** What has happened by that day and stands. */
  readonly events: readonly OrderEvent[];
}

/** An order on a day: all that a rule of `rules/` looks at. */
export interface TaskView {
  readonly statement: Statement;
  readonly context: TaskContext;
  readonly today: CivilDay;
}

function papersOf(facts: readonly Fact[]): TaskFacts['papers'] {
  return facts.flatMap((fact) => {
    const read = fact.kind === 'documentIssued' ? factData.documentIssued.safeParse(fact.data) : null;
    return read?.success ? [{ document: read.data.document, on: fact.day }] : [];
  });
}

/** What tasks need of a dossier, whatever the day. */
export function taskFactsOf(dossier: Dossier, number: string): TaskFacts {
  const { order, client, session, participants, trainers, room, funder } = dossier;
  const facts = standingFacts(dossier.facts);
  return {
    order: order.id,
    session: session.id,
    client: { id: client.id, name: client.name, kind: client.kind },
    funder: funder?.name ?? null,
    number,
    papers: papersOf(facts),
    unnamed: Math.max(0, order.participants - participants.length),
    hasTrainer: trainers.length > 0,
    hasPlace: room !== null || session.modality === 'distance' || Boolean(session.place),
    insuranceValidUntil: client.insuranceValidUntil ?? null,
    steps: sentSteps(dossier.facts),
    ladder: ladderOf(dossier.organisation),
    continued: continuedServices(dossier.clientFacts ?? []).map(({ on, until }) => ({ on, until })),
  };
}

/** What has happened, without the invoices that a credit note took back. */
function eventsThatHold(story: OrderStory): readonly OrderEvent[] {
  const { events } = standingEvents(story);
  const invoices = new Set(standingInvoices(events).map(({ index }) => index));
  return events
    .filter(({ event, index }) => event.type !== 'invoiceIssued' || invoices.has(index))
    .map(({ event }) => event);
}

/** The facts of a dossier beside its story, as of the story's day. */
export const taskContextOf = (facts: TaskFacts, story: OrderStory): TaskContext => ({
  ...facts,
  papers: facts.papers.filter(({ on }) => on <= story.asOf),
  steps: facts.steps.filter(({ on }) => on <= story.asOf),
  terms: termsOf(story.settings),
  kind: story.order.session.kind,
  funders: fundersOf(story.order),
  events: eventsThatHold(story),
});
