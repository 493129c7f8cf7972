import type { Block, Size, Weight } from './blocks.ts';
import { box, type Mark, rule, type Strip, strip, type TablePart } from './marks.ts';
import type { Measure } from './measure.ts';
import { baseline } from './textStrips.ts';

type Table = Block & { kind: 'table' };
interface Cell {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
}

const padding = { x: 1.6, y: 1 };
/** A row of more lines than this may go on overleaf. */
const longestRow = 24;

/** Rows under a repeated head; neither the first nor the last row ever stands alone on a page. */
export function table(block: Table, width: number, measure: Measure): Strip[] {
  const size = block.size ?? 'body';
  const cells = cellsOf(block, width);
  const draw = (row: readonly string[], weight: Weight, least = 0): Strip[] =>
    rowStrips(row, cells, { size, weight, least, frame: frameOf(block), width }, measure);
  const head = whole(
    draw(
      block.columns.map((column) => column.head),
      'bold',
    ),
  );
  const headed = block.grid ? head : { ...head, marks: [...head.marks, rule(0, width, head.height, 0.4)] };
  const part: TablePart = {
    head: headed,
    foot: block.foot ? whole(draw(block.foot, 'bold', block.rowHeight)) : null,
  };
  const firstTotal = block.rows.length - (block.totals ?? 0);
  const rows = block.rows.map((row, i) =>
    draw(row, i < firstTotal ? 'regular' : 'bold', block.rowHeight).map((piece) => ({
      ...piece,
      table: part,
    })),
  );
  const opening: Strip[] = block.bare
    ? [strip(1, [], { keep: true })]
    : [{ ...headed, before: 2, keep: true, table: part }];
  return [
    ...opening,
    ...rows.flatMap((pieces, i) => (sticks(i, rows.length, firstTotal) ? kept(pieces) : pieces)),
  ];
}

/** The first row with the second, the last but one with the last, totals with the row before them. */
const sticks = (row: number, count: number, firstTotal: number): boolean =>
  row < count - 1 && (row === 0 || row === count - 2 || row >= firstTotal - 1);

const kept = (pieces: readonly Strip[]): Strip[] =>
  pieces.map((piece, i) => (i === pieces.length - 1 ? { ...piece, keep: true } : piece));

/** A head or a foot is never long: what does not fit one strip is left out. */
const whole = (pieces: readonly Strip[]): Strip => pieces[0] ?? strip(0, []);

const frameOf = (block: Table): RowStyle['frame'] => (block.bare ? 'none' : block.grid ? 'grid' : 'rule');

function cellsOf(block: Table, width: number): Cell[] {
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0);
  let x = 0;
  return block.columns.map((column) => {
    const cell = { x, width: (width * column.share) / shares, align: column.align ?? 'left' };
    x += cell.width;
    return cell;
  });
}

interface RowStyle {
  readonly size: Size;
  readonly weight: Weight;
  readonly least: number;
  readonly frame: 'grid' | 'rule' | 'none';
  readonly width: number;
}

function rowStrips(
  row: readonly string[],
  cells: readonly Cell[],
  style: RowStyle,
  measure: Measure,
): Strip[] {
  const lines = cells.map((cell, i) =>
    measure.lines(row[i] ?? '', cell.width - 2 * padding.x, style.size, style.weight),
  );
  const count = Math.max(...lines.map((each) => each.length));
  const parts = Math.ceil(count / longestRow);
  return Array.from({ length: parts }, (_, part) => {
    const from = part * longestRow;
    const shown = lines.map((each) => each.slice(from, from + longestRow));
    return rowStrip(shown, cells, style, measure);
  });
}

function rowStrip(
  lines: readonly (readonly string[])[],
  cells: readonly Cell[],
  style: RowStyle,
  measure: Measure,
): Strip {
  const line = measure.line[style.size];
  const count = Math.max(1, ...lines.map((each) => each.length));
  const inner = style.frame === 'none' ? 0.2 : padding.y;
  const height = Math.max(style.least, count * line + 2 * inner);
  const top = style.frame === 'grid' ? (height - count * line) / 2 : inner;
  const texts = cells.flatMap((cell, i) =>
    (lines[i] ?? []).map((text, row): Mark => {
      const free = cell.width - 2 * padding.x - measure.width(text, style.size, style.weight);
      const moved = cell.align === 'right' ? free : cell.align === 'center' ? free / 2 : 0;
      const y = top + line * (row + baseline);
      return { kind: 'text', x: cell.x + padding.x + moved, y, text, size: style.size, weight: style.weight };
    }),
  );
  const frame =
    style.frame === 'grid'
      ? cells.map((cell) => box(cell.x, 0, cell.width, height, 0.2))
      : [rule(0, style.width, height, 0.1)];
  return strip(height, [...texts, ...(style.frame === 'none' ? [] : frame)]);
}

/** Labels on the left, what they say on the right. */
export function pairs(block: Block & { kind: 'pairs' }, width: number, measure: Measure): Strip[] {
  const size = block.size ?? 'body';
  const line = measure.line[size];
  const labelWidth = Math.min(36, width * 0.32);
  return block.rows.flatMap(([label, text], row) => {
    const labels = measure.lines(label, labelWidth - 2, size, 'bold');
    const texts = measure.lines(text, width - labelWidth, size, 'regular');
    const count = Math.max(labels.length, texts.length);
    return Array.from({ length: count }, (_, i) =>
      strip(
        line,
        [
          ...textMark(labels[i], 0, line, size, 'bold'),
          ...textMark(texts[i], labelWidth, line, size, 'regular'),
        ],
        { before: i > 0 ? 0 : row === 0 ? 1.6 : 0.9, keep: pairKeeps(i, count, row, block.rows.length) },
      ),
    );
  });
}

/** Neither a line of a pair nor the first or last pair stands alone on a page. */
const pairKeeps = (line: number, lines: number, row: number, rows: number): boolean =>
  line < lines - 1 ? line === 0 || line === lines - 2 : rows > 1 && (row === 0 || row === rows - 2);

const textMark = (text: string | undefined, x: number, line: number, size: Size, weight: Weight): Mark[] =>
  text === undefined ? [] : [{ kind: 'text', x, y: line * baseline, text, size, weight }];
