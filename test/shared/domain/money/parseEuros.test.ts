import { describe, expect, it } from 'vitest';
import { parseEuros } from '../../../../shared/domain/money/parseEuros.ts';

describe('what people type as an amount', () => {
  it.each([
    ['1740', 174000],
    ['1 740', 174000],
    ['1\u202f740,50\u00a0€', 174050],
    ['1 740,5', 174050],
    ['1740.05', 174005],
    ['1.740,50', 174050],
    ['12.345.678,9', 1234567890],
    ["1'740", 174000],
    ['0', 0],
    ['0,01', 1],
    ['007', 700],
    ['12,', 1200],
    ['52 euros', 5200],
    ['52 EUR', 5200],
    ['1 000 000 000,00', 100000000000],
  ])('« %s » is %i cents', (text, value) => {
    expect(parseEuros(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['€', 'empty'],
    ['-5', 'negative'],
    ['−5,00 €', 'negative'],
    ['1,234', 'tooPrecise'],
    ['1.740', 'ambiguous'],
    ['0.001', 'tooPrecise'],
    ['1 000 000 000,01', 'tooLarge'],
    ['9'.repeat(400), 'tooLarge'],
    ['douze', 'notAnAmount'],
    ['1,2,3', 'notAnAmount'],
    ['1e3', 'notAnAmount'],
    ['=1+1', 'notAnAmount'],
    ['12 $', 'notAnAmount'],
    ['😀', 'notAnAmount'],
    [',50', 'notAnAmount'],
    ['Infinity', 'notAnAmount'],
  ])('« %s » is refused as %s', (text, code) => {
    expect(parseEuros(text)).toMatchObject({ ok: false, error: { code } });
  });
});
