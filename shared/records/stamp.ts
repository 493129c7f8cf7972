import { type Result, ok, refused } from '../result.ts';

/** A day in milliseconds: how far ahead of this clock a stamp from elsewhere may be. */
const tolerance = 86_400_000;
const lastCounter = 999_999;

interface Reading {
  readonly wall: number;
  readonly counter: number;
}

const readingOf = (stamp: string): Reading => {
  const [wall, counter] = stamp.split('-', 2);
  return { wall: Number(wall) || 0, counter: Number(counter) || 0 };
};

const written = ({ wall, counter }: Reading, device: string): string =>
  counter > lastCounter
    ? written({ wall: wall + 1, counter: 0 }, device)
    : `${String(wall).padStart(13, '0')}-${String(counter).padStart(6, '0')}-${device}`;

/**
 * The next stamp of a device: later than every stamp it gave or saw, close to the wall clock, text that sorts.
 * @param last the last stamp given or seen, '' for none
 * @param now milliseconds since 1970
 * @example tick('', 1795422353123, 'd1') //=> '1795422353123-000000-d1'
 */
export function tick(last: string, now: number, device: string): string {
  const { wall, counter } = readingOf(last);
  return now > wall
    ? written({ wall: now, counter: 0 }, device)
    : written({ wall, counter: counter + 1 }, device);
}

/** A stamp so far in the future that the clock which gave it was wrong: its row is set aside and said. */
export interface StampAhead {
  readonly code: 'stampAhead';
  readonly stamp: string;
  readonly aheadMilliseconds: number;
}

/**
 * What the clock becomes on seeing a stamp from elsewhere.
 * @returns the later of the two stamps, or a refusal when the other is more than a day ahead of this clock.
 */
export function receive(last: string, seen: string, now: number): Result<string, StampAhead> {
  const ahead = readingOf(seen).wall - now;
  if (ahead > tolerance) return refused({ code: 'stampAhead', stamp: seen, aheadMilliseconds: ahead });
  return ok(compareStamps(last, seen) >= 0 ? last : seen);
}

/** Negative when the first comes before the second. Stamps are never compared in any other way. */
export const compareStamps = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The constant stamp of a data patch: before every act, the same on every machine.
 * @example patchStamp('2027-split-names') //=> '0-2027-split-names'
 */
export const patchStamp = (patch: string): string => `0-${patch}`;

/** Milliseconds since 1970 at which the stamp's clock stood. */
export const wallOf = (stamp: string): number => readingOf(stamp).wall;
