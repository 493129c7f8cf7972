import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beyondClaims, partBeyond } from '../../../../shared/domain/bank/beyondClaims.ts';
import type { Claim } from '../../../../shared/domain/bank/claim.ts';
import { chosenFor } from '../../../../shared/domain/bank/proposalsOf.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';

const claim = (id: string, left: number, extra = 0): Claim => ({
  id,
  orderId: `order ${id}`,
  from: 'client',
  invoice: id,
  title: `FA-${id}`,
  payers: ['Ardèche Bois'],
  references: [],
  left: cents(left),
  extra: cents(extra),
});
const line = (amount: number) => ({ day: civilDay('2026-11-20'), amount: cents(amount), label: 'VIR' });
const sharesFor = (amount: number, ...claims: readonly Claim[]) =>
  chosenFor(line(amount), claims).shares.map(({ claim: { id }, amount: share }) => [id, share]);

describe('what a person chose for a line of the bank', () => {
  test('pays one claim after the other: 1 218,00 € then 282,00 € of 500,00 €', () => {
    expect(sharesFor(150_000, claim('1', 121_800), claim('2', 50_000))).toEqual([
      ['1', 121_800],
      ['2', 28_200],
    ]);
  });

  test('leaves out a claim that nothing is left for', () => {
    expect(sharesFor(100_000, claim('1', 121_800), claim('2', 50_000))).toEqual([['1', 100_000]]);
  });

  test('pays the lateness of each to its own order before anything is beyond', () => {
    expect(sharesFor(200_000, claim('1', 121_800, 4_124), claim('2', 50_000))).toEqual([
      ['1', 125_924],
      ['2', 74_076],
    ]);
  });

  test('says whether it is the same amount over all of them', () => {
    const two = [claim('1', 121_800), claim('2', 50_000)];
    expect(chosenFor(line(171_800), two).why).toBe('même montant');
    expect(chosenFor(line(171_801), two).why).toBe('plus que ce qui reste dû');
  });
});

describe('what is beyond', () => {
  const proposal = chosenFor(line(130_000), [claim('1', 121_800, 4_124)]);

  test('is what nothing asks for, lateness asked: 1 300,00 less 1 218,00 less 41,24', () => {
    expect(beyondClaims(proposal)).toBe(4_076);
    expect(beyondClaims(chosenFor(line(125_924), [claim('1', 121_800, 4_124)]))).toBe(0);
  });

  test('is parted from its claim, with what becomes of it', () => {
    expect(partBeyond(proposal, 'toRefund').shares.map(({ amount, excess }) => [amount, excess])).toEqual([
      [125_924, undefined],
      [4_076, 'toRefund'],
    ]);
  });

  test('parted or not, shares always sum to the line, and none is empty', () => {
    const sums = record({ left: integer({ min: 1, max: 300_000 }), extra: integer({ min: 0, max: 9_000 }) });
    assert(
      property(
        integer({ min: 1, max: 900_000 }),
        array(sums, { minLength: 1, maxLength: 4 }),
        (amount, asked) => {
          const chosen = chosenFor(
            line(amount),
            asked.map(({ left, extra }, place) => claim(String(place), left, extra)),
          );
          for (const { shares } of [chosen, partBeyond(chosen, 'kept')]) {
            expect(shares.reduce((sum, share) => sum + share.amount, 0)).toBe(amount);
            expect(shares.every((share) => share.amount > 0)).toBe(true);
          }
        },
      ),
    );
  });
});
