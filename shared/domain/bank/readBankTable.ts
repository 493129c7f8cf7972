import { ok, type Result } from '../../result.ts';
import { wordKey } from '../parties/tidyText.ts';
import { bankAmount, bankDay } from './bankCells.ts';
import { type BankColumns, columnsByContents, columnsByTitles } from './bankColumns.ts';
import { type BankFileRefusal, noStatement } from './bankFileRefusal.ts';
import { type BankRow, bankRows, type BankSeparator, bankSeparators } from './bankRows.ts';
import { decodeBankFile } from './decodeBankFile.ts';

/** The table of a bank file, before anybody has said which column is which. */
export interface BankTable {
  readonly separator: BankSeparator;
  /** The titles of its columns; null where it has none. */
  readonly titles: BankRow | null;
  /** What follows the titles, or everything. */
  readonly rows: readonly BankRow[];
  /** The same for every file of one bank: its columns are known again by it. */
  readonly layout: string;
  /** What titles and contents make of the columns; null where they say too little. */
  readonly proposed: BankColumns | null;
}

/** A line with a day and an amount is one of a bank; titles, addresses and totals are not. */
export const isOperation = ({ cells }: BankRow): boolean =>
  cells.some((cell) => bankDay(cell).ok) && cells.some((cell) => cell !== '' && bankAmount(cell).ok);

/** Enough of a file to tell how it is laid out. */
const sampleOf = (text: string): string => text.slice(0, 60_000);

function separatorOf(text: string): BankSeparator | null {
  const sample = sampleOf(text);
  const counts = bankSeparators.map((separator) => ({
    separator,
    operations: bankRows(sample, separator).filter(isOperation).length,
  }));
  const best = counts.reduce((a, b) => (b.operations > a.operations ? b : a));
  return best.operations > 0 ? best.separator : null;
}

const sampleRows = 200;

/** The titles stand right above the first operation, whatever the bank writes before them. */
function titlesOf(rows: readonly BankRow[]): BankRow | null {
  const first = rows.findIndex(isOperation);
  return rows.slice(0, first).findLast(({ cells }) => columnsByTitles(cells) !== null) ?? null;
}

const layoutOf = (titles: BankRow | null, rows: readonly BankRow[]): string =>
  titles
    ? titles.cells.map(wordKey).join('|')
    : `sans titres, ${rows.find(isOperation)?.cells.length ?? 0} colonnes`;

/**
 * Reads the bytes of a bank file into a table: encoding, separator and titles are found, not asked.
 * @example readBankTable(bytes) //=> { ok: true, value: { separator: ';', layout: 'date|libelle|montant', … } }
 */
export function readBankTable(bytes: Uint8Array): Result<BankTable, BankFileRefusal> {
  const text = decodeBankFile(bytes);
  if (!text.ok) return text;
  const separator = separatorOf(text.value);
  if (separator === null) return noStatement('noTable');
  const all = bankRows(text.value, separator);
  const titles = titlesOf(all);
  const rows = titles ? all.filter(({ line }) => line > titles.line) : all;
  const operations = rows.slice(0, sampleRows).filter(isOperation);
  const proposed = (titles && columnsByTitles(titles.cells)) ?? columnsByContents(operations);
  return ok({ separator, titles, rows, layout: layoutOf(titles, rows), proposed });
}
