import { isEmail } from './contactDetails.ts';
import { type Column, columnsOf } from './participantColumns.ts';
import { withoutLinkFormulas } from './pastedCell.ts';
import { type PastedRow, readCells, separatorOf } from './readCells.ts';
import { linesOf } from './tidyText.ts';

/** One person's cells, and the text they come from. */
export interface ListedPersonSource {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
  readonly hadLinkFormula: boolean;
}

const hasEmail = (cell: string): boolean => isEmail(/<?([^\s<>]+@[^\s<>]+)>?$/.exec(cell)?.[1] ?? '');
const isFullName = (cell: string): boolean => /^\p{L}[\p{L}'’.-]*( \p{L}[\p{L}'’.-]*){1,4}$/u.test(cell);

/** « Jean Dupont, Marie Curie et Paul Durand », « Jean <j@a.fr>; Marie <m@a.fr> »: several people on one line. */
function peopleOnOneLine(cells: readonly string[], isOnlyRow: boolean): string[] | null {
  const filled = cells.filter((cell) => cell !== '').flatMap((cell) => cell.split(/ et (?=\p{L})/u));
  const areAddresses = filled.length >= 2 && filled.every((cell) => hasEmail(cell));
  const areNames = isOnlyRow && filled.length >= 2 && filled.every((cell) => isFullName(cell));
  return areAddresses || areNames ? filled : null;
}

const isFilled = (row: PastedRow): boolean => row.cells.some((cell) => cell !== '');

/** Columns aligned with spaces, as copied from a PDF, become columns. */
const withTabs = (lines: readonly string[]): string[] => {
  const isTabbed = lines.some((line) => line.includes('\t'));
  return isTabbed ? [...lines] : lines.map((line) => line.replace(/ {2,}/g, '\t'));
};

/**
 * The rows of a pasted list with the titles of its columns, one row a person, the lines they come from kept.
 * @example rowsOf('Nom\tPrénom\nDUPONT\tJean').columns //=> ['lastName', 'firstName']
 */
export function rowsOf(text: string): {
  rows: ListedPersonSource[];
  columns: readonly Column[] | null;
  headerLine: number | null;
} {
  const written = linesOf(text);
  const lines = withTabs(written.map((line) => withoutLinkFormulas(line)));
  const filled = readCells(lines.join('\n'), separatorOf(lines)).filter((row) => isFilled(row));
  const headerAt = filled.slice(0, 6).findIndex((row) => columnsOf(row.cells) !== null);
  const header = filled[headerAt];
  const columns = header === undefined ? null : columnsOf(header.cells);
  const sources = filled
    .filter((row) => row !== header)
    .flatMap((row) => sourcesOf(row, written, columns, filled.length === 1));
  return { rows: sources, columns, headerLine: header?.line ?? null };
}

function sourcesOf(
  row: PastedRow,
  written: readonly string[],
  columns: readonly Column[] | null,
  isOnlyRow: boolean,
): ListedPersonSource[] {
  const text = written
    .slice(row.line - 1, row.lastLine)
    .join(' ')
    .trim();
  const several = columns === null ? peopleOnOneLine(row.cells, isOnlyRow) : null;
  const hadLinkFormula = text !== withoutLinkFormulas(text);
  return (several?.map((cell) => [cell]) ?? [row.cells]).map((cells) => ({
    line: row.line,
    text: several === null ? text : (cells[0] ?? text),
    cells,
    hadLinkFormula,
  }));
}
