import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { type Cents, cents, plus } from '../../../../shared/domain/money/cents.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import type { DueLine, Statement } from '../../../../shared/domain/orders/statement.ts';
import type { OrderEvent, OrderFacts, OrderStory } from '../../../../shared/domain/orders/story.ts';
import { amount, day, order, origin, settings, story } from './randomStories.ts';

const individualOrder: OrderFacts = {
  client: { kind: 'individual', channel: 'inPerson' },
  session: {
    kind: 'inter',
    start: civilDay('2027-03-01'),
    end: civilDay('2027-03-02'),
    hours: 14,
    maxParticipants: 10,
  },
  participants: 1,
  price: { unit: 'person', exclTax: cents(145000), vat: 'standard20' },
};

const storyOfIndividual: fc.Arbitrary<OrderStory> = story.map((told) => ({
  ...told,
  order: { ...told.order, client: { ...told.order.client, kind: 'individual' } },
}));

const many = { numRuns: 400 };
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const amountsOf = (lines: readonly DueLine[], debtor: DueLine['debtor']): number =>
  sum(lines.filter((line) => line.debtor === debtor).map(({ amount }) => amount));

/** A final invoice of 31 January 2026, paid so many days late. */
const lateStory = (
  exclTax: Cents,
  lateInterestMode: 'semester' | 'january',
  paidAfter: number,
  owedFor: number,
): OrderStory => {
  const end = civilDay('2026-01-31');
  return {
    asOf: addDays(end, owedFor),
    settings: { lateInterestMode },
    order: {
      client: { kind: 'company', channel: 'inPerson' },
      session: { kind: 'intra', start: end, end, hours: 7, maxParticipants: 10 },
      participants: 1,
      price: { unit: 'group', exclTax, vat: 'franchise' },
    },
    events: [
      { on: addDays(end, -60), type: 'proposalIssued' },
      { on: addDays(end, -60), type: 'depositWaived' },
      { on: addDays(end, -50), type: 'documentsReceived' },
      { on: end, type: 'trainingDelivered' },
      { on: end, type: 'invoiceIssued', kind: 'final', to: 'client' },
      { on: addDays(end, paidAfter), type: 'paymentReceived', from: 'client', amount: exclTax },
    ],
  };
};

/** The same, with a payment of nothing in between: interest first, it only closes the period with a rounding. */
const splitStory = (
  exclTax: Cents,
  lateInterestMode: 'semester' | 'january',
  cutAfter: number,
  owedFor: number,
): OrderStory => {
  const told = lateStory(exclTax, lateInterestMode, owedFor, owedFor);
  const paid = told.events.slice(-1);
  const on = addDays(civilDay('2026-01-31'), cutAfter);
  return {
    ...told,
    settings: { lateInterestMode, paymentImputation: 'interestFirst' },
    events: [
      ...told.events.slice(0, -1),
      { on, type: 'paymentReceived', from: 'client', amount: cents(0) },
      ...paid,
    ],
  };
};

/** A statement in which every mention of an event has the number that the event has in another story. */
const numberedAnew = (statement: Statement, number: (index: number) => number): unknown =>
  JSON.parse(JSON.stringify(statement), (key, value: unknown) =>
    key === 'event' && typeof value === 'number' ? number(value) : value,
  );

/** What has been received from a payer by then, as far as it was not entered by mistake. */
const hasReversals = ({ events, asOf }: OrderStory): boolean =>
  events.some(({ type, on }) => type === 'eventReversed' && on <= asOf);
const received = ({ events, asOf }: OrderStory, payer: 'client' | 'opco'): number =>
  sum(
    events.map((event) =>
      event.type === 'paymentReceived' && event.from === payer && event.on <= asOf ? event.amount : 0,
    ),
  );
const refunded = ({ events, asOf }: OrderStory): number =>
  sum(events.map((event) => (event.type === 'refundPaid' && event.on <= asOf ? event.amount : 0)));

const sentencesOf = ({
  due,
  refusals,
  warnings,
  deadlines,
  reasons,
  deposit,
  late,
  changes,
  conformity,
  advice,
  suspension,
  depositInterest,
}: Statement): readonly string[] => [
  ...[...due, ...refusals, ...warnings, ...deadlines, ...changes, ...advice, ...conformity.reservations].map(
    ({ because }) => because,
  ),
  ...Object.values(reasons).map(({ because }) => because),
  deposit.because,
  late.because,
  conformity.because,
  ...(suspension ? [suspension.because] : []),
  ...(depositInterest ? [depositInterest.because] : []),
];

describe('a statement', () => {
  it('is given for any order and any events', () => {
    fc.assert(
      fc.property(story, (told) => {
        expect(statementOf(told).status).toMatch(/^[a-z]+([A-Z][a-z]+)?$/);
      }),
      many,
    );
  });

  it('does not know what happens after its day', () => {
    fc.assert(
      fc.property(story, (told) => {
        const known = told.events.filter(({ on }) => on <= told.asOf);
        expect(statementOf({ ...told, events: known })).toEqual(statementOf(told));
      }),
      many,
    );
  });

  it('reconciles: lines, less payments, less what the provider owes, plus refunds', () => {
    fc.assert(
      fc.property(
        story.filter((told) => !hasReversals(told)),
        (told) => {
          const { due, balance, late } = statementOf(told);
          const client = amountsOf(due, 'client') - received(told, 'client') - amountsOf(due, 'provider');
          expect(balance.client).toBe(client + refunded(told) + late.paid);
          expect(balance.opco).toBe(amountsOf(due, 'opco') - received(told, 'opco'));
        },
      ),
      many,
    );
  });

  it('has lines that close, each with its VAT, none of nothing', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { due, price, deposit } = statementOf(told);
        expect(due.filter(({ amount, exclTax, vat }) => exclTax + vat !== amount || amount <= 0)).toEqual([]);
        expect(price.exclTax + price.vat).toBe(price.inclTax);
        expect(deposit.exclTax + deposit.vat).toBe(deposit.amount);
      }),
      many,
    );
  });

  it('sums its lines to the price, excl. tax, VAT and incl. tax, under a contract that runs', () => {
    const running = ['contracted', 'inProgress', 'delivered', 'settled'];
    const ofPrice = ['deposit', 'balance', 'instalment', 'opcoShare', 'opcoDefault', 'overpaymentRefund'];
    let tried = 0;
    fc.assert(
      fc.property(story, (told) => {
        const { status, due, price, deadlines } = statementOf(told);
        const isWindowOpen = deadlines.some(({ kind, on }) => kind === 'withdrawalEnd' && told.asOf <= on);
        fc.pre(running.includes(status) && !isWindowOpen);
        tried += 1;
        const lines = due.filter(({ kind }) => ofPrice.includes(kind));
        const signed = (pick: (line: DueLine) => number): number =>
          sum(lines.map((line) => (line.debtor === 'provider' ? -pick(line) : pick(line))));
        expect(signed(({ amount }) => amount)).toBe(price.inclTax);
        expect(signed(({ exclTax }) => exclTax)).toBe(price.exclTax);
        expect(signed(({ vat }) => vat)).toBe(price.vat);
      }),
      { numRuns: 200, maxSkipsPerRun: 200 },
    );
    expect(tried).toBeGreaterThanOrEqual(200);
  });

  it('asks nothing of an individual who may still withdraw', () => {
    fc.assert(
      fc.property(storyOfIndividual, fc.nat({ max: 16 }), (told, days) => {
        const signed = told.events.find(({ type }) => type === 'contractSigned');
        const statement = statementOf({ ...told, asOf: signed ? addDays(signed.on, days) : told.asOf });
        fc.pre(statement.status === 'withdrawalPeriod' || statement.status === 'withdrawn');
        expect(statement.due).toEqual([]);
      }),
      { numRuns: 100, maxSkipsPerRun: 500 },
    );
  });

  it('never takes from an individual more than the deposit by indemnities, while the cap holds', () => {
    fc.assert(
      fc.property(story, (told) => {
        fc.pre(told.order.client.kind === 'individual' && told.settings?.capIndividualAtDeposit !== false);
        const { due, deposit } = statementOf(told);
        const indemnities = due.filter(({ kind }) => kind.endsWith('Indemnity'));
        expect(sum(indemnities.map(({ amount }) => amount))).toBeLessThanOrEqual(deposit.amount);
      }),
      { numRuns: 300, maxSkipsPerRun: 50 },
    );
  });

  it('explains itself in sentences, without a hole', () => {
    fc.assert(
      fc.property(story, (told) => {
        const bad = sentencesOf(statementOf(told)).filter(
          (text) => !/^[A-ZÀ-Ý0-9].*\.$/u.test(text) || /undefined|null|NaN|\[object| [:;?!]|−\d/.test(text),
        );
        expect(bad).toEqual([]);
      }),
      many,
    );
  });

  it('costs a professional nothing where a force majeure was retained, whenever it was decided', () => {
    fc.assert(
      fc.property(
        order.filter(({ client }) => client.kind !== 'individual'),
        settings,
        fc.array(day, { minLength: 3, maxLength: 3 }),
        amount,
        (told, terms, days, paid) => {
          const [first = origin, cancelledOn = origin, decidedOn = origin] = days.toSorted();
          const proposed = [
            { on: first, type: 'proposalIssued' },
            { on: first, type: 'depositWaived' },
            { on: first, type: 'documentsReceived' },
            { on: first, type: 'paymentReceived', from: 'client', amount: paid },
          ] as const;
          const cancelled = { type: 'cancellationReceived', by: 'client', inWriting: true } as const;
          const decided = { type: 'forceMajeureAssessed', retained: true } as const;
          const after: readonly OrderEvent[] = [
            { ...cancelled, on: cancelledOn, reason: 'forceMajeure' },
            { ...decided, on: decidedOn },
          ];
          const before: readonly OrderEvent[] = [
            { ...decided, on: cancelledOn },
            { ...cancelled, on: decidedOn, reason: 'forceMajeure' },
          ];
          for (const end of [after, before]) {
            const events = [...proposed, ...end];
            const { due, status } = statementOf({ asOf: decidedOn, settings: terms, order: told, events });
            expect(status).toBe('cancelled');
            expect(amountsOf(due, 'client') - amountsOf(due, 'provider')).toBe(0);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives an individual the same interest on two payments of one day as on one', () => {
    fc.assert(
      fc.property(day, day, amount, amount, (signedOn, asOf, one, other) => {
        const contract = { on: signedOn, type: 'contractSigned' } as const;
        const paid = (sum: Cents): OrderEvent => ({
          on: signedOn,
          type: 'paymentReceived',
          from: 'client',
          amount: sum,
        });
        const interestOf = (payments: readonly OrderEvent[]) =>
          statementOf({ asOf, order: individualOrder, events: [contract, ...payments] }).depositInterest
            ?.interest;
        expect(interestOf([paid(one), paid(other)])).toBe(interestOf([paid(plus(one, other))]));
      }),
      { numRuns: 200 },
    );
  });

  it('is that of the story without the event, once the event is reversed', () => {
    fc.assert(
      fc.property(
        story.filter((told) => told.events.length > 0 && !hasReversals(told)),
        fc.nat(),
        (told, pick) => {
          const events = told.events.filter(({ on }) => on <= told.asOf);
          fc.pre(events.length > 0);
          const target = pick % events.length;
          const reversal = { type: 'eventReversed', on: told.asOf, event: target } as const;
          const reversed = statementOf({ ...told, events: [...events, reversal] });
          const without = statementOf({ ...told, events: events.filter((_, index) => index !== target) });
          const later = (index: number): number => (index < target ? index : index + 1);
          expect(numberedAnew(reversed, (index) => index)).toEqual(numberedAnew(without, later));
        },
      ),
      many,
    );
  });

  it('is that of the story without the reversals, where they reverse one another', () => {
    fc.assert(
      fc.property(
        story.filter((told) => told.events.length > 0 && !hasReversals(told)),
        fc.nat(),
        (told, pick) => {
          const events = told.events.filter(({ on }) => on <= told.asOf);
          fc.pre(events.length > 0);
          const reverse = (event: number) => ({ type: 'eventReversed', on: told.asOf, event }) as const;
          const twice = [...events, reverse(pick % events.length), reverse(events.length)];
          expect(statementOf({ ...told, events: twice })).toEqual(statementOf({ ...told, events }));
        },
      ),
      many,
    );
  });

  it('never lets a reversal aimed at what was still to come stand in the way of a later one', () => {
    fc.assert(
      fc.property(
        story.filter((told) => told.events.length > 0 && !hasReversals(told)),
        fc.nat(),
        (told, pick) => {
          const events = told.events.filter(({ on }) => on <= told.asOf);
          const [opening] = events;
          fc.pre(opening !== undefined);
          const target = 1 + (pick % events.length);
          const early = { type: 'eventReversed', on: opening?.on ?? told.asOf, event: target } as const;
          const later = { type: 'eventReversed', on: told.asOf, event: target } as const;
          const { refusals } = statementOf({ ...told, events: [early, ...events, later] });
          const missed = refusals.filter(({ code }) => code === 'noSuchEvent').map(({ event }) => event);
          expect(missed).toEqual([0]);
        },
      ),
      many,
    );
  });

  it('asks an individual for no sum on a day of the withdrawal window', () => {
    fc.assert(
      fc.property(story, (told) => {
        fc.pre(told.order.client.kind === 'individual');
        const { due, deposit } = statementOf(told);
        const from = deposit.payableFrom;
        fc.pre(from !== null);
        const early = due.filter(({ debtor, on }) => debtor === 'client' && on < (from ?? on));
        expect(early).toEqual([]);
      }),
      { numRuns: 300, maxSkipsPerRun: 100 },
    );
  });

  it('lets the interest of a late payment be split at any day, to one rounding', () => {
    const price = fc.integer({ min: 1, max: 400_000 });
    const days = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(price, days, days, fc.constantFrom('semester', 'january'), (exclTax, a, b, mode) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const late = (paidAfter: number, owedFor: number): number =>
          statementOf(lateStory(cents(exclTax), mode, paidAfter, owedFor)).late.interest ?? Number.NaN;
        const whole = late(last, last);
        const upTo = late(first, last);
        // What runs from the first day to the last, on the same sum: the whole less what had run by the first.
        expect(late(first, first)).toBe(upTo);
        expect(whole).toBeGreaterThanOrEqual(upTo);
        const half = statementOf({
          ...lateStory(cents(exclTax), mode, last, last),
          settings: { lateInterestMode: mode, paymentImputation: 'interestFirst' },
        });
        const cut = statementOf(splitStory(cents(exclTax), mode, first, last));
        expect(half.late.interest).toBe(whole);
        expect(Math.abs((cut.late.interest ?? Number.NaN) - whole)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('counts in good French: nothing and one are singular', () => {
    const counts = fc.record({
      cancellationDays: fc.constantFrom(0, 1),
      proposalValidityDays: fc.constantFrom(0, 1),
      formalNoticeDays: fc.constantFrom(0, 1),
      postponementMonths: fc.constantFrom(0, 1),
      opcoGraceMonths: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(story, counts, (told, small) => {
        const texts = sentencesOf(statementOf({ ...told, settings: { ...told.settings, ...small } }));
        expect(
          texts.filter((text) => /(^|[^\d,])[01]\u00a0[a-zé]+s\b(?<!mois)|les 1\u00a0[a-z]/u.test(text)),
        ).toEqual([]);
      }),
      many,
    );
  });

  it('leaves the story as it was', () => {
    fc.assert(
      fc.property(story, (told) => {
        const before = JSON.stringify(told);
        statementOf(told);
        expect(JSON.stringify(told)).toBe(before);
      }),
    );
  });
});
