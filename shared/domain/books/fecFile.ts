import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, cents } from '../money/cents.ts';
import { latin9, readLatin9 } from './latin9.ts';

/** The eighteen fields of an entry, in their order (A47 A-1 LPF, VII). */
export const fecFields = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
] as const;
export type FecField = (typeof fecFields)[number];
export type FecRow = Readonly<Record<FecField, string>>;

/** @example fecDay('2026-12-15') //=> '20261215' */
export const fecDay = (day: CivilDay): string => day.replaceAll('-', '');

/** @example fecAmount(121800) //=> '1218,00' */
export function fecAmount(amount: Cents): string {
  const digits = Math.abs(amount).toString().padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** @example readFecAmount('1218,00') //=> 121800 */
export const readFecAmount = (text: string): Cents => cents(Number(text.replace(',', '')));

/** A field never holds what separates fields or lines. */
const clean = (text: string): string => text.replace(/[\t\r\n|]+/g, ' ').trim();

const lineOf = (row: FecRow): string => fecFields.map((field) => clean(row[field])).join('\t');

/**
 * The file of entries: names of the fields first, then a line a movement, by tabs, in ISO-8859-15.
 * @example readFec(fecFile(rows)) //=> rows
 */
export const fecFile = (rows: readonly FecRow[]): Uint8Array =>
  latin9([fecFields.join('\t'), ...rows.map(lineOf), ''].join('\r\n'));

const rowOf = (line: string): FecRow => {
  const values = line.split('\t');
  return Object.fromEntries(
    fecFields.map((field, index) => [field, values[index] ?? '']),
  ) as unknown as FecRow;
};

/** What such a file says, line by line: what a spreadsheet shows is read from the very bytes that were exported. */
export const readFec = (bytes: Uint8Array): readonly FecRow[] =>
  readLatin9(bytes)
    .split('\r\n')
    .slice(1)
    .filter((line) => line !== '')
    .map(rowOf);
