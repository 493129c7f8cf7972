import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStamps, patchStamp, receive, tick, wallOf } from '../../../shared/records/stamp.ts';

const now = 1_795_421_700_000;
const times = array(integer({ min: now - 10_000, max: now + 10_000 }), { minLength: 2, maxLength: 40 });
const ticked = (walls: readonly number[], first = ''): string[] => {
  let last = first;
  return walls.map((wall) => (last = tick(last, wall, 'd1')));
};

describe('a stamp', () => {
  test('reads as wall milliseconds, counter and device', () => {
    expect(tick('', now, 'd1')).toBe('1795421700000-000000-d1');
    expect(tick('1795421700000-000000-d1', now, 'd1')).toBe('1795421700000-000001-d1');
  });

  test('goes on from the last one when the clock was set back', () => {
    expect(tick('1795421700000-000007-d1', now - 3_600_000, 'd1')).toBe('1795421700000-000008-d1');
  });

  test('goes over to the next millisecond when the counter is full', () => {
    expect(tick('1795421700000-999999-d1', now, 'd1')).toBe('1795421700001-000000-d1');
  });

  test('of one device always grows, however its clock jumps', () => {
    assert(
      property(times, (walls) => {
        const stamps = ticked(walls);
        expect(stamps.toSorted(compareStamps)).toEqual(stamps);
        expect(new Set(stamps).size).toBe(stamps.length);
      }),
    );
  });

  test('comes after every stamp that its device has seen', () => {
    assert(
      property(times, times, (theirs, ours) => {
        const seen = ticked(theirs).at(-1)!.replace('d1', 'd2');
        const clock = receive('', seen, now);
        expect(clock.ok && ticked(ours, clock.value).every((stamp) => compareStamps(stamp, seen) > 0)).toBe(
          true,
        );
      }),
    );
  });

  test('of a patch comes before that of any act', () => {
    expect(compareStamps(patchStamp('2027-split-names'), tick('', 1, 'd1'))).toBeLessThan(0);
    expect(patchStamp('2027-split-names')).toBe('0-2027-split-names');
  });
});

describe('a stamp from elsewhere', () => {
  const day = 86_400_000;

  test('is taken up to a day ahead of this clock', () => {
    const seen = tick('', now + day, 'd2');
    expect(receive('', seen, now)).toEqual({ ok: true, value: seen });
  });

  test('is set aside beyond, with how far ahead it is', () => {
    const seen = tick('', now + day + 1, 'd2');
    expect(receive('', seen, now)).toEqual({
      ok: false,
      error: { code: 'stampAhead', stamp: seen, aheadMilliseconds: day + 1 },
    });
  });

  test('from the past leaves the clock where it is', () => {
    const last = tick('', now, 'd1');
    expect(receive(last, tick('', now - day, 'd2'), now)).toEqual({ ok: true, value: last });
    expect(wallOf(last)).toBe(now);
  });
});
