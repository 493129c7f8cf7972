import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankBetween, ranksAfter } from '../../../../shared/domain/sessions/rankBetween.ts';

/** By code unit, as the database sorts: never by the machine's language. */
const inOrder = (ranks: readonly string[]): string[] => [...new Set(ranks)].sort((a, b) => (a < b ? -1 : 1));

test('there is always a rank between two, wherever rows are moved', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 200 }), (places) => {
      const ranks: string[] = [];
      for (const place of places) {
        const at = place % (ranks.length + 1);
        ranks.splice(at, 0, rankBetween(ranks[at - 1] ?? null, ranks[at] ?? null));
      }
      expect(ranks).toEqual(inOrder(ranks));
    }),
  );
});

test('rows added at the end keep their order and short ranks, a thousand of them', () => {
  const ranks = ranksAfter(null, 1000);
  expect(ranks).toEqual(inOrder(ranks));
  expect(Math.max(...ranks.map((rank) => rank.length))).toBeLessThan(5);
});

test('rows are added after the last one there is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (first, second) => {
      const ranks = ranksAfter(null, first);
      const more = ranksAfter(ranks.at(-1) ?? null, second);
      expect([...ranks, ...more]).toEqual(inOrder([...ranks, ...more]));
    }),
  );
});

test('nothing else in the way: the middle of the alphabet', () => {
  expect([rankBetween(null, null), rankBetween('a', 'b'), rankBetween(null, 'i')]).toEqual(['i', 'ai', '9']);
});

test('a row is moved between rows that were added at the end', () => {
  const [first, second] = ranksAfter(null, 2);
  const moved = [first ?? '', rankBetween(first ?? '', second ?? ''), second ?? ''];
  expect(moved).toEqual(inOrder(moved));
});
