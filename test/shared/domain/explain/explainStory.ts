import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Explanation } from '../../../../shared/domain/explain/explanation.ts';
import { explanationOfStory } from '../../../../shared/domain/explain/explanationOf.ts';
import type { Subject } from '../../../../shared/domain/explain/subject.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import type { OrderEvent, OrderFacts, OrderStory } from '../../../../shared/domain/orders/story.ts';
import type { DueKind } from '../../../../shared/domain/orders/statement.ts';
import type { TermsParameters } from '../../../../shared/domain/terms/parameters.ts';

/** A company, one group at 1 450,00 € excl. tax, ten people, 14 and 15 December 2026. */
export const company: OrderFacts = {
  client: { kind: 'company', channel: 'inPerson' },
  session: {
    kind: 'intra',
    start: civilDay('2026-12-14'),
    end: civilDay('2026-12-15'),
    hours: 14,
    maxParticipants: 10,
  },
  participants: 10,
  price: { unit: 'group', exclTax: cents(145_000), vat: 'standard20' },
};

type Typed = { readonly type: OrderEvent['type'] } & Record<string, unknown>;

/** An event on a day. */
export const on = (day: string, event: Typed): OrderEvent =>
  ({ ...event, on: civilDay(day) }) as unknown as OrderEvent;

export const paid = (day: string, amount: number, from: 'client' | 'opco' = 'client'): OrderEvent =>
  on(day, { type: 'paymentReceived', from, amount: cents(amount) });

/** Proposal, pieces on 5 October, deposit on the 7th: final. */
export const contracted: readonly OrderEvent[] = [
  on('2026-10-01', { type: 'proposalIssued' }),
  on('2026-10-05', { type: 'documentsReceived' }),
  paid('2026-10-07', 52_200),
];

export const storyAt = (
  asOf: string,
  events: readonly OrderEvent[],
  order: OrderFacts = company,
  settings: Partial<TermsParameters> = {},
): OrderStory => ({ asOf: civilDay(asOf), order, events, settings });

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** The arithmetic as one reads it: « Prix : 1 740,00 € ». */
export const linesOf = ({ lines = [] }: Explanation): readonly string[] =>
  lines.map(({ label, value }) => plain(`${label} : ${value}`));

export const factsOf = ({ facts = [] }: Explanation): readonly string[] =>
  facts.map(({ label, value }) => plain(`${value}, ${label}`));

export const whyIn = (story: OrderStory, subject: Subject): Explanation => explanationOfStory(story, subject);

/** The answer for the first line of a kind. */
export const whyDue = (story: OrderStory, kind: DueKind, of: 'due' | 'dueDay' = 'due'): Explanation =>
  whyIn(story, { of, line: statementOf(story).due.findIndex((line) => line.kind === kind) });
