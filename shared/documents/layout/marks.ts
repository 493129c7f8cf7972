import type { Image, Size, Weight } from './blocks.ts';

/** What is painted, in millimetres from the top left; a text stands on its baseline. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: Size;
      readonly weight: Weight;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly width: number;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly stroke: number;
    }
  | {
      readonly kind: 'image';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly image: Image;
    };

/** A piece that no page break cuts. */
export interface Strip {
  readonly height: number;
  /** Space above, left out at the top of a page. */
  readonly before: number;
  /** Stays on the page of the next strip. */
  readonly keep: boolean;
  readonly marks: readonly Mark[];
  readonly table?: TablePart;
  readonly newPage?: boolean;
}

/** The strips of one table share one of these: what to repeat where it goes on. */
export interface TablePart {
  readonly head: Strip;
  readonly foot: Strip | null;
}

export const strip = (height: number, marks: readonly Mark[], more: Partial<Strip> = {}): Strip => ({
  height,
  before: 0,
  keep: false,
  marks,
  ...more,
});

/**
 * The same mark elsewhere.
 * @example shifted(mark, 0, 20) // 20 mm lower
 */
export function shifted(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind === 'line')
    return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
  return { ...mark, x: mark.x + dx, y: mark.y + dy };
}

export const rule = (x1: number, x2: number, y: number, width = 0.2): Mark => ({
  kind: 'line',
  x1,
  y1: y,
  x2,
  y2: y,
  width,
});

export const box = (x: number, y: number, width: number, height: number, stroke = 0.25): Mark => ({
  kind: 'box',
  x,
  y,
  width,
  height,
  stroke,
});
