import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlanning, type TypedSlot } from '../../../../shared/domain/sessions/checkPlanning.ts';

const slot = (day: string, from: string, to: string): TypedSlot => ({
  day,
  part: from < '12:30' ? 'morning' : 'afternoon',
  from,
  to,
});

describe('a planning is refused', () => {
  test.each<[string, TypedSlot[], unknown]>([
    ['when it is empty', [], { code: 'empty' }],
    [
      'on a day that does not exist',
      [slot('2027-02-29', '09:00', '12:30')],
      { code: 'impossibleDay', index: 0 },
    ],
    [
      'at a time that does not exist',
      [slot('2026-12-14', '09:00', '24:00')],
      { code: 'impossibleTime', index: 0, field: 'to' },
    ],
    [
      'when it ends before it starts',
      [slot('2026-12-14', '12:30', '09:00')],
      { code: 'endsBeforeStart', index: 0 },
    ],
    ['when it lasts no time', [slot('2026-12-14', '09:00', '09:00')], { code: 'endsBeforeStart', index: 0 }],
    [
      'with the same half-day twice',
      [slot('2026-12-14', '09:00', '10:00'), slot('2026-12-14', '11:00', '12:00')],
      { code: 'sameHalfDay', index: 1, first: 0 },
    ],
    [
      'when the afternoon starts before the morning ends',
      [slot('2026-12-14', '09:00', '13:31'), slot('2026-12-14', '13:30', '17:00')],
      { code: 'overlap', index: 1, first: 0 },
    ],
  ])('%s', (_, slots, refusal) => {
    expect(checkPlanning(slots)).toEqual({ refusals: [refusal], warnings: [] });
  });
});

describe('a planning is kept, with a warning', () => {
  const day = (date: string): TypedSlot[] => [slot(date, '09:00', '12:30'), slot(date, '13:30', '17:00')];

  test.each([
    ['none when all is ordinary', day('2026-12-14'), 7, []],
    [
      'when the hours differ from the course’s',
      day('2026-12-14'),
      14,
      [{ code: 'hoursDiffer', planned: 7, course: 14 }],
    ],
    [
      'when one minute is missing',
      [slot('2026-12-14', '09:00', '12:29')],
      3.5,
      [{ code: 'hoursDiffer', planned: 209 / 60, course: 3.5 }],
    ],
    ['once for a Sunday', day('2026-12-13'), 7, [{ code: 'sunday', index: 0, day: '2026-12-13' }]],
    ['none for a Saturday', day('2026-12-12'), 7, []],
    [
      'once for a public holiday',
      day('2026-11-11'),
      7,
      [{ code: 'publicHoliday', index: 0, day: '2026-11-11' }],
    ],
    ['none about hours that the course does not state', day('2026-12-14'), undefined, []],
    [
      'none when one ends as the next starts',
      [slot('2026-12-14', '09:00', '13:00'), slot('2026-12-14', '13:00', '16:00')],
      7,
      [],
    ],
  ])('%s', (_, slots, hours, warnings) => {
    expect(checkPlanning(slots, hours)).toEqual({ refusals: [], warnings });
  });
});

test('whatever was typed gives an answer', () => {
  const typed = fc.record({
    day: fc.oneof(fc.string(), fc.constantFrom('2026-12-14', '2026-02-30', '9999-12-31')),
    part: fc.constantFrom<'morning' | 'afternoon'>('morning', 'afternoon'),
    from: fc.oneof(fc.string(), fc.constantFrom('09:00', '25:00')),
    to: fc.oneof(fc.string(), fc.constantFrom('12:30', '08:60')),
  });
  fc.assert(
    fc.property(fc.array(typed), fc.option(fc.double(), { nil: undefined }), (slots, hours) => {
      const { refusals, warnings } = checkPlanning(slots, hours);
      expect(refusals.length === 0 || warnings.length === 0).toBe(true);
    }),
  );
});
