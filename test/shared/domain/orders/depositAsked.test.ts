import { describe, expect, it } from 'vitest';
import { explanationOfStory } from '../../../../shared/domain/explain/explanationOf.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import type { OrderEvent, OrderStory } from '../../../../shared/domain/orders/story.ts';

const [october, seventh] = [civilDay('2026-10-01'), civilDay('2026-10-07')];
const accepted: readonly OrderEvent[] = [
  { on: civilDay('2026-10-05'), type: 'documentsReceived' },
  { on: seventh, type: 'paymentReceived', from: 'client', amount: cents(52200) },
];

/** One seat is 145,00 €: ten were proposed, 1 740,00 € incl. tax, so that 30 % is 522,00 €. */
const story = (participants: number, asked: number | undefined, after = accepted): OrderStory => ({
  asOf: civilDay('2026-10-20'),
  order: {
    client: { kind: 'company', channel: 'inPerson' },
    session: {
      kind: 'inter',
      start: civilDay('2026-12-14'),
      end: civilDay('2026-12-15'),
      hours: 14,
      maxParticipants: 12,
    },
    participants,
    price: { unit: 'person', exclTax: cents(14500), vat: 'standard20' },
  },
  events: [
    { on: october, type: 'proposalIssued', ...(asked === undefined ? {} : { deposit: cents(asked) }) },
    ...after,
  ],
});

describe('the deposit of a proposal that is accepted', () => {
  it('stays what was asked when seats are added: the contract is not undone', () => {
    const { status, acceptance, deposit, due } = statementOf(story(12, 52200));
    expect(status).toBe('contracted');
    expect(acceptance.depositPaidOn).toBe(seventh);
    expect(deposit.amount).toBe(52200);
    expect([deposit.exclTax, deposit.vat]).toEqual([43500, 8700]);
    expect(deposit.ofProposal).toBe(true);
    expect(deposit.because).toContain('demandé par la proposition');
    // 12 × 145,00 € × 1,20 = 2 088,00 €.
    expect(due.filter(({ kind }) => kind === 'deposit').map(({ amount }) => amount)).toEqual([52200]);
  });

  it('follows a price that came down', () => {
    // 9 × 145,00 € × 1,20 × 30 % = 469,80 €.
    const { deposit } = statementOf(story(9, 52200));
    expect([deposit.amount, deposit.ofProposal]).toEqual([46980, undefined]);
  });

  it('is the share of the price of today as long as nothing is accepted', () => {
    expect(statementOf(story(12, 52200, [])).deposit.amount).toBe(62640);
  });

  it('is the share of the price where it is not known what was asked, as it always was', () => {
    const { status, deposit } = statementOf(story(12, undefined));
    expect(deposit.amount).toBe(62640);
    expect(status).toBe('awaitingDeposit');
  });

  it('says so when asked why', () => {
    const { lines = [] } = explanationOfStory(story(12, 52200), { of: 'deposit' }, null);
    expect(lines.map(({ label }) => label)).toContain(
      'Demandé par la proposition, avant que le prix n’augmente',
    );
    expect(lines.at(-1)?.value).toBe('522,00\u00a0€');
  });
});
