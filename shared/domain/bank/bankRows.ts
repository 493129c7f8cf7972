/** What banks part their columns with, in the order in which one is preferred. */
export const bankSeparators = [';', '\t', '|', ','] as const;
export type BankSeparator = (typeof bankSeparators)[number];

/** One line of the table of a bank file. */
export interface BankRow {
  /** Its line in the file, from 1: where it begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** As it stands in the file. */
  readonly text: string;
}

/** A label may run over several lines within quotes; beyond this a quote was never closed, and is a mere sign. */
const longestCell = 2_000;

const quotedPattern = (separator: BankSeparator): RegExp =>
  new RegExp(` *"((?:[^"]|""){0,${longestCell}})" *(?=[${separator}\\n]|$)`, 'y');

const tidyCell = (text: string): string => text.replace(/\s+/gu, ' ').trim();

interface CellRead {
  readonly cell: string;
  /** Where it ends in the text. */
  readonly end: number;
}

/** Where a cell without quotes ends. */
function endOf(text: string, at: number, separator: BankSeparator): number {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return end;
}

function readCell(text: string, at: number, separator: BankSeparator, quoted: RegExp): CellRead {
  quoted.lastIndex = at;
  const found = text[at] === '"' || text[at] === ' ' ? quoted.exec(text) : null;
  if (found) return { cell: tidyCell(found[1]?.replaceAll('""', '"') ?? ''), end: quoted.lastIndex };
  const end = endOf(text, at, separator);
  return { cell: tidyCell(text.slice(at, end)), end };
}

/**
 * The lines of a bank file parted into cells: quotes, doubled quotes and labels of several lines as spreadsheets
 * write them. Empty lines are left out. A quote that is never closed is a sign like another: a parser of well-formed
 * files would take all the operations after it for one cell.
 * @example bankRows('Date;Libellé\n"12/01/2026";"A ""B"""', ';')[1]?.cells //=> ['12/01/2026', 'A "B"']
 */
export function bankRows(file: string, separator: BankSeparator): readonly BankRow[] {
  const text = file.replace(/\r\n?/g, '\n');
  const quoted = quotedPattern(separator);
  const rows: BankRow[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const cells: string[] = [];
    const begin = at;
    let more = true;
    while (more) {
      const { cell, end } = readCell(text, at, separator, quoted);
      cells.push(cell);
      more = text[end] === separator;
      at = end + 1;
    }
    const row = text.slice(begin, at - 1);
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells, text: row });
    line += row.split('\n').length;
  }
  return rows;
}
