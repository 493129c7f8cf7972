import { ok, refused, type Result } from '../../result.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, minus, smaller, zero } from '../money/cents.ts';
import { bankAmount, bankDay, type CellRefusal } from './bankCells.ts';
import type { BankColumns } from './bankColumns.ts';
import type { BankRow } from './bankRows.ts';
import { signedBy } from './bankSide.ts';

/** An operation as the bank tells it. */
export interface BankOperation {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly day: CivilDay;
  /** Above zero: money that came. */
  readonly amount: Cents;
  readonly label: string;
}

/** A line that is no operation, and why: shown, never left out in silence. */
export interface UnreadBankLine extends CellRefusal {
  readonly line: number;
  readonly text: string;
}

const no = (because: string): Result<never, CellRefusal> => refused({ because });
const isTotal = ({ cells }: BankRow): boolean =>
  cells.some((cell) => /\b(totaux|total|soldes?)\b/i.test(cell));

const cellAt = ({ cells }: BankRow, place: number | undefined): string =>
  place === undefined ? '' : (cells[place] ?? '');

/** What a cell of debit or credit holds; banks leave the other one empty, or write zero. */
function sideOf(row: BankRow, place: number | undefined): Result<Cents | null, CellRefusal> {
  const cell = cellAt(row, place);
  if (cell === '') return ok(null);
  const amount = bankAmount(cell);
  return amount.ok && amount.value === 0 ? ok(null) : amount;
}

function amountOf(row: BankRow, columns: BankColumns): Result<Cents, CellRefusal> {
  if (columns.amount !== undefined) {
    const cell = cellAt(row, columns.amount);
    const amount = cell === '' ? no('Cette ligne n’a pas de montant.') : bankAmount(cell);
    return amount.ok && columns.side !== undefined
      ? signedBy(cellAt(row, columns.side), amount.value)
      : amount;
  }
  const [debit, credit] = [sideOf(row, columns.debit), sideOf(row, columns.credit)];
  if (!debit.ok) return debit;
  if (!credit.ok) return credit;
  if (debit.value !== null && credit.value !== null) return no('Cette ligne a un débit et un crédit.');
  if (debit.value !== null) return ok(smaller(debit.value, minus(zero, debit.value)));
  return credit.value === null ? no('Cette ligne n’a pas de montant.') : ok(credit.value);
}

function operationOf(row: BankRow, columns: BankColumns): Result<BankOperation, CellRefusal> {
  const cell = cellAt(row, columns.day);
  if (cell === '') return no(isTotal(row) ? 'Un total ou un solde.' : 'Cette ligne n’a pas de date.');
  const day = bankDay(cell);
  if (!day.ok) return isTotal(row) ? no('Un total ou un solde.') : day;
  const amount = amountOf(row, columns);
  if (!amount.ok) return amount;
  if (amount.value === 0) return no('Le montant est nul.');
  const label = [...new Set(columns.labels.map((place) => cellAt(row, place)))].filter(Boolean).join(' ');
  return ok({ line: row.line, day: day.value, amount: amount.value, label });
}

/** Every line of a table, either read or listed with its reason. */
export interface BankReading {
  readonly operations: readonly BankOperation[];
  readonly unread: readonly UnreadBankLine[];
}

/**
 * Reads the lines of a bank table with its columns: each is an operation, or is listed with its line and its reason.
 * @example readBankLines(rows, { day: 0, labels: [1], amount: 2 }).operations[0]?.amount //=> 52200
 */
export function readBankLines(rows: readonly BankRow[], columns: BankColumns): BankReading {
  const operations: BankOperation[] = [];
  const unread: UnreadBankLine[] = [];
  for (const row of rows) {
    const read = operationOf(row, columns);
    if (read.ok) operations.push(read.value);
    else unread.push({ line: row.line, text: row.text.slice(0, 300), because: read.error.because });
  }
  return { operations, unread };
}
