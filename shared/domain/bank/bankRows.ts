import papaparse from 'papaparse';

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

const tidyCell = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** No text holds it: nothing is then quoted. */
const noQuote = '\u0000';

/** What quotes stand around a cell when they are signs like others. */
const bare = (cell: string): string =>
  tidyCell(cell)
    .replace(/^"(.*)"$/u, '$1')
    .replaceAll('""', '"');

/** A stretch of a file: its rows up to a quote that is never closed, and where the row of that quote begins. */
interface Stretch {
  readonly rows: readonly BankRow[];
  readonly end: number;
}

interface Place {
  readonly begin: number;
  readonly line: number;
}

function stretch(text: string, { begin, line }: Place, separator: BankSeparator, quoteChar: string): Stretch {
  const tidy = quoteChar === noQuote ? bare : tidyCell;
  const rows: BankRow[] = [];
  let [at, on] = [begin, line];
  papaparse.parse<string[]>(text.slice(begin), {
    delimiter: separator,
    newline: '\n',
    quoteChar,
    step({ data, errors, meta }, parser) {
      if (errors.some(({ type }) => type === 'Quotes')) return parser.abort();
      const row = text.slice(at, begin + meta.cursor).replace(/\n$/, '');
      const cells = data.map(tidy);
      if (cells.some((cell) => cell !== '')) rows.push({ line: on, cells, text: row });
      on += row.split('\n').length;
      at = begin + meta.cursor;
    },
  });
  return { rows, end: at };
}

/** A file with more quotes that are never closed does not quote at all. */
const mostOpen = 20;

const linesBefore = (text: string, end: number): number => text.slice(0, end).split('\n').length;

/** From where a line ends to where the next begins. */
const afterLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
};

/**
 * The lines of a bank file parted into cells: quotes, doubled quotes and labels of several lines as spreadsheets
 * write them. Empty lines are left out. A quote that is never closed is a sign like another on its line: taken at its
 * word, all the operations after it would be one cell.
 * @example bankRows('Date;Libellé\n"12/01/2026";"A ""B"""', ';')[1]?.cells //=> ['12/01/2026', 'A "B"']
 */
export function bankRows(file: string, separator: BankSeparator): readonly BankRow[] {
  const text = file.replace(/\r\n?/g, '\n');
  const rows: BankRow[] = [];
  let begin = 0;
  for (let open = 0; begin < text.length; open += 1) {
    const place = { begin, line: linesBefore(text, begin) };
    const found = stretch(text, place, separator, open < mostOpen ? '"' : noQuote);
    for (const row of found.rows) rows.push(row);
    if (found.end >= text.length) break;
    const end = afterLine(text, found.end);
    const alone = { begin: found.end, line: linesBefore(text, found.end) };
    rows.push(...stretch(text.slice(0, end), alone, separator, noQuote).rows);
    begin = end;
  }
  return rows;
}
