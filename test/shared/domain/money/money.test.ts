import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, allocateEqually } from '../../../../shared/domain/money/allocate.ts';
import { basisPoints, cents } from '../../../../shared/domain/money/cents.ts';
import {
  formatAmount,
  formatEuros,
  formatRate,
  formatTick,
} from '../../../../shared/domain/money/formatMoney.ts';
import {
  proportionOf,
  rateOf,
  rational,
  roundDown,
  roundHalfUp,
} from '../../../../shared/domain/money/rounding.ts';
import { addTax, splitInclTax, vatOf } from '../../../../shared/domain/money/vat.ts';

const rates = [0, 550, 1000, 2000].map((rate) => basisPoints(rate));

describe('rounding', () => {
  it.each([
    [5n, 2n, 3],
    [4n, 3n, 1],
    [-5n, 2n, -3],
    [-4n, 3n, -1],
    [0n, 7n, 0],
    [7n, 1n, 7],
  ])('%i/%i to the nearest cent is %i', (numerator, denominator, expected) => {
    expect(roundHalfUp(rational(numerator, denominator))).toBe(expected);
  });

  it.each([
    [7n, 2n, 3],
    [-7n, 2n, -4],
    [6n, 2n, 3],
  ])('%i/%i rounded down is %i', (numerator, denominator, expected) => {
    expect(roundDown(rational(numerator, denominator))).toBe(expected);
  });

  it('refuses a denominator of zero', () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
  });

  it.each([
    [174000, 7, 14, 87000],
    [174000, 5, 14, 62143],
    [119999, 3, 14, 25714],
    [100000, 3.5, 14, 25000],
    [100000, 0.25, 0.75, 33333],
  ])('%i × %d ÷ %d is %i', (amount, part, whole, expected) => {
    expect(proportionOf(cents(amount), part, whole)).toBe(expected);
  });
});

describe('VAT', () => {
  it.each([
    [99999, 2000, 20000],
    [145000, 2000, 29000],
    [3, 2000, 1],
    [2, 2000, 0],
    [100, 550, 6],
  ])('on %i at %i is %i', (exclTax, rate, vat) => {
    expect(vatOf(cents(exclTax), basisPoints(rate))).toBe(vat);
  });

  it('of a part is what the part excl. tax leaves, where the naive formula would be a cent off', () => {
    expect(splitInclTax(cents(36003), basisPoints(2000))).toEqual({
      exclTax: 30003,
      vat: 6000,
      inclTax: 36003,
    });
  });

  it.each(rates)(
    'closes every deposit with its balance at %i, for every seventh price up to 2,000 euros',
    (rate) => {
      const faults: string[] = [];
      for (let exclTax = 1; exclTax <= 200_000; exclTax += 7) {
        const price = addTax(cents(exclTax), rate);
        const deposit = splitInclTax(roundHalfUp(rateOf(price.inclTax, basisPoints(3000))), rate);
        const rest = { exclTax: price.exclTax - deposit.exclTax, vat: price.vat - deposit.vat };
        const isClosed =
          deposit.exclTax + deposit.vat === deposit.inclTax &&
          rest.exclTax + rest.vat === price.inclTax - deposit.inclTax;
        const isNear = Math.abs(rest.vat - (rest.exclTax * rate) / 10_000) <= 1.5;
        if (!isClosed || !isNear) faults.push(`${exclTax}: ${rest.exclTax} + ${rest.vat}`);
      }
      expect(faults).toEqual([]);
    },
  );
});

describe('parts', () => {
  it('always sum to the whole', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, (whole, given) => {
        const parts = allocate(cents(whole), [...given, 1]);
        expect(parts.reduce<number>((sum, part) => sum + part, 0)).toBe(whole);
      }),
    );
  });

  it('are rounded down and the last takes what is left', () => {
    expect(allocateEqually(cents(121801), 2)).toEqual([60900, 60901]);
    expect(allocate(cents(100), [1, 1, 1])).toEqual([33, 33, 34]);
    expect(allocate(cents(100), [0, 1])).toEqual([0, 100]);
  });

  it('cannot be made of nothing', () => {
    expect(() => allocate(cents(100), [0])).toThrow(RangeError);
    expect(() => allocate(cents(100), [2, -1])).toThrow(RangeError);
  });
});

describe('amounts as papers write them', () => {
  it('keep cents whole', () => {
    expect(() => cents(0.5)).toThrow(RangeError);
    expect(Object.is(cents(-0), 0)).toBe(true);
  });

  it.each([
    [174000, '1\u202f740,00'],
    [123456789, '1\u202f234\u202f567,89'],
    [5, '0,05'],
    [-52200, '−522,00'],
    [0, '0,00'],
  ])('%i is %s', (amount, text) => {
    expect(formatAmount(cents(amount))).toBe(text);
    expect(formatEuros(cents(amount))).toBe(`${text}\u00a0€`);
  });

  it.each([
    [0, '0\u00a0€'],
    [2000, '20\u00a0€'],
    [50000, '500\u00a0€'],
    [100000, '1\u00a0k€'],
    [125000, '1,25\u00a0k€'],
    [1200000, '12\u00a0k€'],
    [-150000, '−1,5\u00a0k€'],
  ])('%i on an axis is %s', (amount, text) => {
    expect(formatTick(cents(amount))).toBe(text);
  });

  it('writes rates with a comma', () => {
    expect(formatRate(basisPoints(3000))).toBe('30\u00a0%');
    expect(formatRate(basisPoints(1215))).toBe('12,15\u00a0%');
  });
});
