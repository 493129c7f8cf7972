import type { Block, Paper } from './blocks.ts';
import { footer } from './footer.ts';
import { type Mark, type Strip } from './marks.ts';
import type { Measure } from './measure.ts';
import { type Frame, paginate } from './paginate.ts';
import { stripsOf } from './strips.ts';

/** Pages of marks, in millimetres. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly (readonly Mark[])[];
}

export const margin = 20;
const gutter = 8;

/** Places every block of a paper on A4 pages, and closes each with its footer. */
export function layOut(paper: Paper, measure: Measure): Layout {
  const [width, height] = paper.orientation === 'portrait' ? [210, 297] : [297, 210];
  const room = width - 2 * margin;
  const bottom = height - margin;
  const compile = (blocks: readonly Block[], column: number): Strip[] =>
    blocks.flatMap((block) => stripsOf(block, column, measure));

  const column = paper.columns === 1 ? room : (room - gutter) / 2;
  const head = compile(paper.head, room);
  const headHeight = paper.columns === 1 ? 0 : heightOf(head);
  const body = compile(paper.body, column);
  const frameAt = (index: number): Frame => {
    const page = Math.floor(index / paper.columns);
    const x = margin + (index % paper.columns) * (column + gutter);
    return { page, x, top: margin + (page === 0 ? headHeight : 0), bottom };
  };
  const placed =
    paper.columns === 1
      ? paginate([...head, ...body], frameAt)
      : [...paginate(head, () => ({ page: 0, x: margin, top: margin, bottom })), ...paginate(body, frameAt)];
  const count = 1 + Math.max(0, ...placed.map((piece) => piece.page));
  const pages = Array.from({ length: count }, (_, page) => [
    ...placed.filter((piece) => piece.page === page).flatMap((piece) => piece.marks),
    ...footer(paper, { page: page + 1, count, width, height }, measure),
  ]);
  return { width, height, pages };
}

const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, piece, i) => sum + (i === 0 ? 0 : piece.before) + piece.height, 0) + 2;
