/** The cells of one row, and the lines it spans (a quoted cell may hold line breaks), from 1. */
export interface PastedRow {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
}

export type Separator = '\t' | ';' | ',';

/** The longest quoted cell looked for: a stray quote must not swallow the rest of the list. */
const longestCell = 2000;

const quotedCell = (separator: Separator): RegExp =>
  new RegExp(` *"((?:[^"]|""){0,${longestCell}})" *(?=[${separator}\\n]|$)`, 'y');
const plainCell = (separator: Separator): RegExp => new RegExp(`[^${separator}\\n]*`, 'y');

const isBreak = (character: string | undefined): boolean => character === '\n' || character === undefined;

/**
 * The rows and cells of a table pasted from a spreadsheet or a mail, with the line each comes from (a library gives
 * the cells, not their lines). Quotes around a cell are taken off, doubled quotes made single; never throws.
 * @example readCells('a;"b;c"', ';') //=> [{ line: 1, lastLine: 1, cells: ['a', 'b;c'] }]
 */
export function readCells(text: string, separator: Separator): PastedRow[] {
  const quoted = quotedCell(separator);
  const plain = plainCell(separator);
  const rows: PastedRow[] = [];
  let [position, line, lastLine] = [0, 1, 1];
  let cells: string[] = [];
  while (position <= text.length) {
    quoted.lastIndex = position;
    plain.lastIndex = position;
    const inQuotes = quoted.exec(text);
    const found = inQuotes ?? plain.exec(text);
    const raw = found?.[0] ?? '';
    cells.push((inQuotes?.[1]?.replaceAll('""', '"') ?? raw).replace(/\s+/g, ' ').trim());
    lastLine += raw.split('\n').length - 1;
    position += raw.length + 1;
    if (isBreak(text[position - 1])) {
      rows.push({ line, lastLine, cells });
      lastLine += 1;
      line = lastLine;
      cells = [];
    }
  }
  return rows;
}

/**
 * What separates the cells of a pasted list: tabs from a spreadsheet, else the sign that most lines hold. Columns
 * aligned with spaces have been given tabs before.
 * @example separatorOf(['DUPONT;Jean', 'MARTIN;Zoé']) //=> ';'
 */
export function separatorOf(lines: readonly string[]): Separator {
  if (lines.some((line) => line.trim().includes('\t'))) return '\t';
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.filter((line) => line.includes(';')).length * 2 >= Math.max(1, filled.length) ? ';' : ',';
}
