import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  civilDay,
  daysBetween,
} from '../../../../shared/domain/dates/civilDay.ts';
import { basisPoints, cents } from '../../../../shared/domain/money/cents.ts';
import { addTax } from '../../../../shared/domain/money/vat.ts';
import { depositOf } from '../../../../shared/domain/orders/depositOf.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import type { OrderEvent, OrderFacts } from '../../../../shared/domain/orders/story.ts';
import { withdrawalEndOf } from '../../../../shared/domain/orders/withdrawalEndOf.ts';
import { defaultTerms, type TermsParameters } from '../../../../shared/domain/terms/parameters.ts';

/** Figures of the law digest, sections 1.3, 3.4, 3.9 and 11: worked out by hand, not by this code. */

const company: OrderFacts = {
  client: { kind: 'company', channel: 'inPerson' },
  session: {
    kind: 'intra',
    start: civilDay('2026-12-14'),
    end: civilDay('2026-12-15'),
    hours: 14,
    maxParticipants: 10,
  },
  participants: 10,
  price: { unit: 'group', exclTax: cents(145000), vat: 'standard20' },
};

describe('the deposit closes', () => {
  it.each([
    { exclTax: 145000, rate: 2000, kind: 'company', inclTax: 174000, deposit: 52200, ht: 43500, vat: 8700 },
    { exclTax: 99999, rate: 2000, kind: 'company', inclTax: 119999, deposit: 36000, ht: 30000, vat: 6000 },
    { exclTax: 99999, rate: 2000, kind: 'individual', inclTax: 119999, deposit: 35999, ht: 29999, vat: 6000 },
    { exclTax: 33335, rate: 2000, kind: 'company', inclTax: 40002, deposit: 12001, ht: 10001, vat: 2000 },
    { exclTax: 33335, rate: 2000, kind: 'individual', inclTax: 40002, deposit: 12000, ht: 10000, vat: 2000 },
    { exclTax: 100008, rate: 2000, kind: 'company', inclTax: 120010, deposit: 36003, ht: 30003, vat: 6000 },
    { exclTax: 145000, rate: 0, kind: 'company', inclTax: 145000, deposit: 43500, ht: 43500, vat: 0 },
  ] as const)(
    '$exclTax at $rate for a $kind: $deposit',
    ({ exclTax, rate, kind, inclTax, deposit, ht, vat }) => {
      const price = addTax(cents(exclTax), basisPoints(rate));
      const order: OrderFacts = {
        ...company,
        client: { kind, channel: 'inPerson' },
        price: { unit: 'group', exclTax: cents(exclTax), vat: rate === 0 ? 'franchise' : 'standard20' },
      };
      expect(price.inclTax).toBe(inclTax);
      expect(depositOf(order, defaultTerms, price)).toEqual({ inclTax: deposit, exclTax: ht, vat });
    },
  );
});

describe('the withdrawal window', () => {
  it.each([
    ['2026-11-02', 'inPerson', '2026-11-13'],
    ['2026-11-02', 'distance', '2026-11-17'],
    ['2026-12-11', 'distance', '2026-12-29'],
    ['2026-04-17', 'distance', '2026-05-05'],
    ['2026-10-28', 'distance', '2026-11-13'],
    ['2026-10-28', 'inPerson', '2026-11-10'],
    ['2026-12-18', 'offPremises', '2027-01-05'],
  ] as const)('signed on %s %s: payable from %s', (signedOn, channel, payableFrom) => {
    expect(withdrawalEndOf(civilDay(signedOn), channel).payableFrom).toBe(payableFrom);
  });
});

describe('months and days', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-30', 1, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-10-15', 1, '2026-11-15'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-07-01', 6, '2027-01-01'],
  ])('%s and %i months: %s', (day, months, expected) => {
    expect(addMonths(civilDay(day), months)).toBe(expected);
  });

  it.each([
    ['2026-11-02', '2026-12-02'],
    ['2027-01-30', '2027-03-01'],
    ['2028-01-31', '2028-03-01'],
  ])('a proposal of %s is valid to %s', (issued, until) => {
    expect(addDays(civilDay(issued), 30)).toBe(until);
  });

  it('keeps a file of 29 February 2028 until 28 February 2033', () => {
    expect(addYears(civilDay('2028-02-29'), 5)).toBe('2033-02-28');
  });

  it('counts 123 days from 15 May to 15 September', () => {
    expect(daysBetween(civilDay('2026-05-15'), civilDay('2026-09-15'))).toBe(123);
  });
});

/** A balance of the whole price, due on a day: the deposit is waived and the price is exempt. */
function lateOf(principal: number, due: string, asOf: string, settings: Partial<TermsParameters> = {}) {
  const day = civilDay(due);
  const before = addDays(day, -30);
  const events: readonly OrderEvent[] = [
    { on: before, type: 'proposalIssued' },
    { on: before, type: 'depositWaived' },
    { on: before, type: 'documentsReceived' },
    { on: day, type: 'trainingDelivered' },
    { on: day, type: 'invoiceIssued', kind: 'final', to: 'client' },
  ];
  const order: OrderFacts = {
    ...company,
    session: { ...company.session, start: day, end: day },
    price: { unit: 'group', exclTax: cents(principal), vat: 'franchise' },
  };
  return statementOf({ asOf: civilDay(asOf), settings, order, events }).late;
}

describe('late interest', () => {
  it.each([
    [174000, '2026-09-30', '2026-10-30', 1773],
    [121800, '2026-05-15', '2026-09-15', 5051],
    [1200000, '2024-06-20', '2025-02-10', 112014],
    [100000, '2024-03-31', '2024-04-30', 1250],
    [10000, '2026-10-01', '2026-10-02', 3],
    [174000, '2026-10-01', '2026-10-01', 0],
    [121800, '2026-10-01', '2026-11-22', 2152],
    [174000, '2025-10-01', '2025-10-31', 1738],
  ])('%i due %s, unpaid on %s: %i', (principal, due, asOf, interest) => {
    expect(lateOf(principal, due, asOf).interest).toBe(interest);
  });

  it('takes the rate of 1 January for the whole year when the terms say so', () => {
    expect(lateOf(121800, '2026-05-15', '2026-09-15', { lateInterestMode: 'january' }).interest).toBe(4987);
    expect(lateOf(174000, '2025-10-01', '2025-10-31', { lateInterestMode: 'january' }).interest).toBe(1881);
  });

  it('says which semester is not known, before the first as after the last', () => {
    expect(lateOf(174000, '2019-12-01', '2020-02-01')).toMatchObject({
      interest: null,
      unknownRate: '2019-S2',
    });
    expect(lateOf(174000, '2026-12-30', '2026-12-31')).toMatchObject({ interest: 59 });
    expect(lateOf(174000, '2026-12-30', '2027-01-01')).toMatchObject({
      interest: null,
      unknownRate: '2027-S1',
    });
  });
});
