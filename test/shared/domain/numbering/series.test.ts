import { assert, constantFrom, date, integer, property, record, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { refuseNext } from '../../../../shared/domain/numbering/refuseNext.ts';
import { nextRank, numberText, seriesName, startOf } from '../../../../shared/domain/numbering/series.ts';

const day = civilDay('2026-11-25');

describe('the series of a number', () => {
  it.each([
    ['FA-2026', 'FA', true, 0],
    ['FA', 'FA', false, 0],
    ['FA-2026-B', 'FA', true, 1],
    ['FA-C', 'FA', false, 2],
    ['FA-2026-Z', 'FA', true, 25],
    ['FA-2026-AA', 'FA', true, 26],
    ['FA-2026-AZ', 'FA', true, 51],
  ])('%s', (series, prefix, yearly, turn) => {
    expect(seriesName({ prefix, yearly }, day, turn)).toBe(series);
  });

  it.each([
    ['FA-2026-0043', 'FA-2026', 43, 4],
    ['FA-2026-10000', 'FA-2026', 10_000, 4],
    ['FA-7', 'FA', 7, 1],
  ])('%s', (number, series, rank, width) => {
    expect(numberText(series, rank, width)).toBe(number);
  });

  it('is written as e-invoicing takes it, whatever is chosen (BR-FR-01, BR-FR-02)', () => {
    const chosen = record({
      prefix: stringMatching(/^[A-Z0-9-]{1,12}$/),
      width: integer({ min: 1, max: 9 }),
      yearly: constantFrom(true, false),
      turn: integer({ min: 0, max: 800 }),
      rank: integer({ min: 1, max: 999_999_999 }),
      on: date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    });
    assert(
      property(chosen, ({ prefix, width, yearly, turn, rank, on }) => {
        const series = seriesName({ prefix, yearly }, civilDay(on.toISOString().slice(0, 10)), turn);
        expect(numberText(series, rank, width)).toMatch(/^[A-Z0-9+\-_/]{1,35}$/);
      }),
    );
  });
});

describe('the next number', () => {
  const organisation = { invoiceStart: { series: 'FA-2026', rank: 43 } };

  it('follows the last given elsewhere, in the series that it was said of and in no other', () => {
    expect(nextRank(undefined, startOf(organisation, 'FA-2026'))).toBe(43);
    expect(nextRank(undefined, startOf(organisation, 'FA-2027'))).toBe(1);
    expect(nextRank(undefined, startOf(undefined, 'FA-2026'))).toBe(1);
  });

  it('is the one after the last, wherever the series started', () => {
    expect(nextRank(43, startOf(organisation, 'FA-2026'))).toBe(44);
  });

  it.each([
    ['any, before the first', undefined, 43, null],
    ['the one that comes anyway', 42, 43, null],
    [
      'one further on, which would leave a hole',
      42,
      50,
      'FA-2026-0042 est déjà donné\u00a0: le suivant est FA-2026-0043. Un autre laisserait un trou dans la série.',
    ],
    [
      'one that was given',
      42,
      42,
      'FA-2026-0042 est déjà donné\u00a0: le suivant est FA-2026-0043. Un numéro donné ne sert pas deux fois.',
    ],
  ])('may be %s', (_, last, asked, why) => {
    expect(refuseNext({ series: 'FA-2026', last }, asked, 4)).toBe(why);
  });
});
