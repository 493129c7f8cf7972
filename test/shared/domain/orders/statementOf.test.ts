import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import type { DueLine, Statement } from '../../../../shared/domain/orders/statement.ts';
import type { OrderStory } from '../../../../shared/domain/orders/story.ts';
import { story } from './randomStories.ts';

const many = { numRuns: 400 };
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const amountsOf = (lines: readonly DueLine[], debtor: DueLine['debtor']): number =>
  sum(lines.filter((line) => line.debtor === debtor).map(({ amount }) => amount));

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
}: Statement): readonly string[] => [
  ...[...due, ...refusals, ...warnings, ...deadlines].map(({ because }) => because),
  ...Object.values(reasons).map(({ because }) => because),
  deposit.because,
  late.because,
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
      fc.property(story, (told) => {
        const statement = statementOf(told);
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
        const late = due
          .filter(({ clause }) => clause === 'L6353-6')
          .filter(({ kind }) => kind.endsWith('Indemnity'));
        expect(Math.max(0, ...late.map(({ amount }) => amount))).toBeLessThanOrEqual(deposit.amount);
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
