import type { Organisation } from '../../records/records.ts';
import type { CivilDay } from '../dates/civilDay.ts';

/** How the numbers of a kind of paper are written. */
export interface NumberFormat {
  readonly prefix: string;
  /** Figures of the rank at least, zeros before. */
  readonly width: number;
  /** Whether the year is part of the number, so that each year starts a series of its own. */
  readonly yearly: boolean;
}

/** Four figures, a series a year: what is written where nobody chose otherwise. */
export const usualWidth = 4;

const letter = (rank: number): string => String.fromCharCode('A'.charCodeAt(0) + rank);

/** `B` for the second device, `Z` for the 26th, `AA` after it: capitals alone, as e-invoicing wants (BR-FR-02). */
const deviceMark = (turn: number): string =>
  turn < 26 ? letter(turn) : `${deviceMark(Math.floor(turn / 26) - 1)}${letter(turn % 26)}`;

/**
 * The series that a paper of a day is numbered in: one a year where the year is part of the number, and one a device.
 * @param turn how many devices held the series before this one
 * @example seriesName({ prefix: 'FA', yearly: true }, '2026-11-25', 1) //=> 'FA-2026-B'
 */
export const seriesName = (
  { prefix, yearly }: Pick<NumberFormat, 'prefix' | 'yearly'>,
  day: CivilDay,
  turn = 0,
): string =>
  [prefix, ...(yearly ? [day.slice(0, 4)] : []), ...(turn > 0 ? [deviceMark(turn)] : [])].join('-');

/**
 * A number as it is printed.
 * @example numberText('FA-2026', 43, 4) //=> 'FA-2026-0043'
 */
export const numberText = (series: string, rank: number, width: number): string =>
  `${series}-${String(rank).padStart(width, '0')}`;

/**
 * The rank that a series starts at: 1, or the one that follows the last number of the software used before.
 * @example startOf({ invoiceStart: { series: 'FA-2026', rank: 43 } }, 'FA-2026') //=> 43
 */
export const startOf = (
  organisation: Pick<Organisation, 'invoiceStart' | 'creditNoteStart'> | undefined,
  series: string,
): number =>
  [organisation?.invoiceStart, organisation?.creditNoteStart].find((start) => start?.series === series)
    ?.rank ?? 1;

/**
 * The rank of the next number of a series: the one after the last given, else the one it starts at. No other leaves
 * neither hole nor double (242 nonies A I 7° of annex II to the CGI).
 * @example nextRank(42, 1) //=> 43
 */
export const nextRank = (last: number | undefined, start: number): number =>
  last === undefined ? start : last + 1;
