import type { Block, Paper } from './blocks.ts';
import { footer } from './footer.ts';
import { type Mark, type Strip } from './marks.ts';
import { type Measure, tighter } from './measure.ts';
import { type Frame, paginate, type Placed } from './paginate.ts';
import { stripsOf } from './strips.ts';

/** Pages of marks, in millimetres. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly (readonly Mark[])[];
}

export const margin = 20;
const gutter = 8;
const aboveFooter = 1.5;
/** A head higher than this goes into the columns with the rest. */
const tallestHead = 120;

/** Places every block of a paper on A4 pages, a little closer where that saves a page. */
export function layOut(paper: Paper, measure: Measure): Layout {
  const ordinary = place(paper, measure);
  if (ordinary.pages.length === 1) return ordinary;
  const close = place(paper, tighter(measure));
  return close.pages.length < ordinary.pages.length ? close : ordinary;
}

function place(paper: Paper, measure: Measure): Layout {
  const [width, height] = paper.orientation === 'portrait' ? [210, 297] : [297, 210];
  const room = width - 2 * margin;
  const bottom = height - margin - aboveFooter;
  const compile = (blocks: readonly Block[], column: number): Strip[] =>
    blocks
      .flatMap((block) => stripsOf(block, column, measure))
      .map((piece) => ({ ...piece, before: piece.before * measure.gap }));

  const column = paper.columns === 1 ? room : (room - gutter) / 2;
  const wide = compile(paper.head, room);
  const spans = paper.columns === 2 && heightOf(wide) < tallestHead;
  const head = spans ? wide : compile(paper.head, column);
  const headHeight = spans ? heightOf(wide) : 0;
  const body = [...(spans ? [] : head), ...compile(paper.body, column)];
  const framesTo =
    (lastPage: number, lastBottom: number) =>
    (index: number): Frame => {
      const page = Math.floor(index / paper.columns);
      const x = margin + (index % paper.columns) * (column + gutter);
      const top = margin + (page === 0 ? headHeight : 0);
      return { page, x, top, bottom: page === lastPage ? lastBottom : bottom };
    };
  const placed =
    paper.columns === 1
      ? paginate(body, framesTo(-1, bottom))
      : [
          ...(spans ? paginate(head, () => ({ page: 0, x: margin, top: margin, bottom })) : []),
          ...balanced(body, framesTo, bottom),
        ];
  const count = pageCount(placed);
  const pages = Array.from({ length: count }, (_, page) => [
    ...placed.filter((piece) => piece.page === page).flatMap((piece) => piece.marks),
    ...footer(paper, { page: page + 1, count, width, height }, measure),
  ]);
  return { width, height, pages };
}

const pageCount = (placed: readonly Placed[]): number =>
  1 + placed.reduce((last, piece) => Math.max(last, piece.page), 0);

/** Ends the columns of the last page as high as they all can, so that none is much longer than its neighbour. */
function balanced(
  strips: readonly Strip[],
  framesTo: (lastPage: number, lastBottom: number) => (index: number) => Frame,
  bottom: number,
): Placed[] {
  const whole = paginate(strips, framesTo(-1, bottom));
  const pages = pageCount(whole);
  for (let end = margin + 60; end < bottom; end += 6) {
    const placed = paginate(strips, framesTo(pages - 1, end));
    if (pageCount(placed) === pages) return placed;
  }
  return whole;
}

const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, piece, i) => sum + (i === 0 ? 0 : piece.before) + piece.height, 0) + 2;
