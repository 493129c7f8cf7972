import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Tone } from '../tones.ts';

/** A day worth a line across the chart and two lines of words beneath it. */
export interface StepMark {
  readonly day: CivilDay;
  /** « lun. 30 nov. » or « aujourd’hui ». */
  readonly when: string;
  readonly title: string;
  readonly tone: Tone;
}

/** Where the words of a mark stand: pixels from the left, which of the rows, how they lean on their line. */
export interface PlacedMark {
  readonly mark: StepMark;
  readonly x: number;
  readonly row: number | null;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Average width of a character at the size of the labels, and the air between two of them. */
const characterWidth = 6.6;
const gap = 12;

const widthOf = ({ when, title }: StepMark): number => Math.max(when.length, title.length) * characterWidth;

/**
 * Puts the words of marks in rows, so that none covers another; where no row has room the line stays without words.
 * Marks that stand first in the list are served first.
 */
export function placeMarks(
  marks: readonly { readonly mark: StepMark; readonly x: number }[],
  bounds: { readonly left: number; readonly right: number; readonly rows: number },
): readonly PlacedMark[] {
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = [];
  return marks.map(({ mark, x }) => {
    const width = widthOf(mark);
    const anchor = x - width / 2 < bounds.left ? 'start' : x + width / 2 > bounds.right ? 'end' : 'middle';
    const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const isFree = (row: number): boolean =>
      taken.every((one) => one.row !== row || one.to + gap <= from || from + width + gap <= one.from);
    const row = Array.from({ length: bounds.rows }, (_, index) => index).find(isFree) ?? null;
    if (row !== null) taken.push({ row, from, to: from + width });
    return { mark, x, row, anchor };
  });
}
