import { array, assert, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import {
  isTooLong,
  namedPeriods,
  periodNamed,
  periodOfChoice,
} from '../../../../shared/domain/books/reportPeriod.ts';
import { cutOf, cutsOf, totalsBy, totalsOf } from '../../../../shared/domain/books/totals.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { csvOf } from '../../../../shared/tables/csvOf.ts';

const today = civilDay('2026-02-10');

it.each([
  ['year', '2026-01-01', '2026-12-31'],
  ['lastYear', '2025-01-01', '2025-12-31'],
  ['quarter', '2026-01-01', '2026-03-31'],
  ['lastQuarter', '2025-10-01', '2025-12-31'],
  ['month', '2026-02-01', '2026-02-28'],
  ['lastMonth', '2026-01-01', '2026-01-31'],
] as const)('on 10 February 2026, « %s » goes from %s to %s', (name, from, until) => {
  expect(periodNamed(name, today)).toEqual({ from, until });
});

it('every day of the year lies in its month, its quarter and its year', () => {
  assert(
    property(integer({ min: 0, max: 27 }), integer({ min: 1, max: 12 }), (day, month) => {
      const on = civilDay(`2028-${String(month).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`);
      for (const name of ['year', 'quarter', 'month'] as const) {
        const { from, until } = periodNamed(name, on);
        expect(from <= on && on <= until).toBe(true);
      }
      expect(namedPeriods.every((name) => periodNamed(name, on).from < periodNamed(name, on).until)).toBe(
        true,
      );
    }),
  );
});

it.each([
  ['2026-01-05/2026-03-31', '2026-01-05', '2026-03-31'],
  ['2026-03-31/2026-01-05', '2026-01-01', '2026-12-31'],
  ['2026-02-30/2026-03-31', '2026-01-01', '2026-12-31'],
  ['lastYear', '2025-01-01', '2025-12-31'],
  ['', '2026-01-01', '2026-12-31'],
])('the choice « %s » is from %s to %s', (choice, from, until) => {
  expect(periodOfChoice(choice, today)).toEqual({ from, until });
});

it('cuts a period into its months and quarters, those with nothing among them', () => {
  const [from, until] = [civilDay('2025-11-15'), civilDay('2026-02-01')];
  expect(cutsOf(from, until, 'month')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(cutsOf(from, until, 'quarter')).toEqual(['2025-T4', '2026-T1']);
  expect(cutOf(civilDay('2026-06-30'), 'quarter')).toBe('2026-T2');
});

it('the totals of groups sum to the totals of all', () => {
  assert(
    property(array(integer({ min: -500_000, max: 500_000 }), { maxLength: 60 }), (amounts) => {
      const lines = amounts.map((amount, place) => ({
        key: String(place % 7),
        exclTax: cents(amount),
        vat: cents(place),
        inclTax: cents(amount + place),
        received: cents(-amount),
      }));
      expect(totalsOf(totalsBy(lines, ({ key }) => key))).toEqual(totalsOf(lines));
    }),
  );
});

it('a table as CSV opens in a French spreadsheet, and a formula in it is a text', () => {
  const bytes = csvOf({
    name: 'essai',
    head: ['Client', 'TTC'],
    rows: [
      ['=1+1;"x"', { cents: cents(-174000) }],
      ['+33 4', { cents: cents(5) }],
    ],
  });
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe('Client;TTC\r\n"\'=1+1;""x""";-1740,00\r\n\'+33 4;0,05');
});

it.each([
  ['2000-01-01', '2049-12-31', false],
  ['2000-01-01', '2050-01-01', true],
  ['1900-01-01', '9999-12-31', true],
  ['9999-01-01', '9999-12-31', false],
])('a period from %s to %s is too long: %s', (from, until, expected) => {
  expect(isTooLong({ from: civilDay(from), until: civilDay(until) })).toBe(expected);
});
