import { array, assert, constantFrom, integer, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyedLines } from '../../../../shared/domain/bank/keyedLines.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';

const operation = (day: string, amount: number, label: string, line = 1) => ({
  line,
  day: civilDay(day),
  amount: cents(amount),
  label,
});

const keys = (account: string, ...operations: readonly ReturnType<typeof operation>[]): readonly string[] =>
  keyedLines(account, operations).map(({ key }) => key);

const coffee = operation('2026-01-12', 150, 'Café de la Gare');

describe('an operation is known again in another file', () => {
  test('two equal ones of one day are two, and the same two tomorrow', () => {
    const [first, second] = keys('a', coffee, coffee);
    expect(first).not.toBe(second);
    expect(keys('a', { ...coffee, line: 40 }, { ...coffee, line: 41 })).toEqual([first, second]);
  });

  test('accents, case, signs and spaces do not make another', () => {
    expect(keys('a', operation('2026-01-12', 150, 'CAFE  DE LA GARE.'))).toEqual(keys('a', coffee));
  });

  test.each([
    ['account', keys('b', coffee)],
    ['day', keys('a', { ...coffee, day: civilDay('2026-01-13') })],
    ['amount', keys('a', { ...coffee, amount: cents(-150) })],
    ['label', keys('a', { ...coffee, label: 'Café du Port' })],
  ])('another %s does', (_what, other) => {
    expect(other).not.toEqual(keys('a', coffee));
  });
});

test('whatever days two files share, together they tell each operation once', () => {
  const operations = array(
    record({
      day: integer({ min: 1, max: 9 }),
      amount: constantFrom(100, 200),
      label: constantFrom('A', 'B'),
    }),
    { maxLength: 30 },
  );
  assert(
    property(operations, nat(8), nat(8), (told, one, other) => {
      const all = told
        .toSorted((a, b) => a.day - b.day)
        .map(({ day, amount, label }) => operation(`2026-01-0${day}`, amount, label));
      // A bank exports whole days: from the first to one, and from another, no later than the day after, to the last.
      const [until, from] = [one + 1, Math.min(other + 1, one + 2)];
      const files = [
        all.filter(({ day }) => day <= `2026-01-0${until}`),
        all.filter(({ day }) => day >= `2026-01-0${from}`),
      ];
      const together = new Set(files.flatMap((file) => keys('a', ...file)));
      expect([...together].toSorted()).toEqual([...keys('a', ...all)].toSorted());
    }),
  );
});
