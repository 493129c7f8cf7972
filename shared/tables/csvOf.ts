import { utf8ToBytes } from '@noble/hashes/utils.js';
import papaparse from 'papaparse';
import { fecAmount } from '../domain/books/fecFile.ts';
import type { Cell, Table } from './table.ts';

/** A text that a spreadsheet would run as a formula is written as a text. */
const formula = /^[=+\-@\t\r]/;

const textOf = (cell: Cell): string =>
  typeof cell === 'string' ? cell.replace(formula, "'$&") : fecAmount(cell.cents);

/**
 * A table as CSV, as a French spreadsheet opens it: semicolons, decimal comma, UTF-8 with its mark.
 * @example new TextDecoder().decode(csvOf({ name: '', head: ['TTC'], rows: [[{ cents: 174000 }]] })) //=> 'TTC\r\n1740,00'
 */
export const csvOf = ({ head, rows }: Table): Uint8Array =>
  utf8ToBytes(
    `\ufeff${papaparse.unparse([[...head], ...rows.map((row) => row.map(textOf))], { delimiter: ';', newline: '\r\n' })}`,
  );
