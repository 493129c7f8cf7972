import { wordKey } from '../parties/tidyText.ts';
import { bankAmount, bankDay } from './bankCells.ts';
import type { BankRow } from './bankRows.ts';
import { bankSide } from './bankSide.ts';

/** Which columns of a bank file, from 0, say what: one signed amount, one and its side, or a debit and a credit. */
export interface BankColumns {
  readonly day: number;
  /** Put together into the label, in this order. */
  readonly labels: readonly number[];
  readonly amount?: number | undefined;
  /** Beside an amount without a sign: « D » or « C ». */
  readonly side?: number | undefined;
  readonly debit?: number | undefined;
  readonly credit?: number | undefined;
}

type Role = 'day' | 'amount' | 'side' | 'debit' | 'credit' | 'label';

/** What the titles of columns of French banks mean; the first that fits decides, null: none of these. */
const titles: readonly (readonly [RegExp, Role | null])[] = [
  [/solde|balance|devise|currency|franc|valeur|value date|numero de compte|iban|rib/, null],
  [/^sens\b|^[dc] ?\/ ?[dc]$/, 'side'],
  [/debit.*credit|credit.*debit|montant|amount|somme/, 'amount'],
  [/debit/, 'debit'],
  [/credit/, 'credit'],
  [/^date|^jour|date$/, 'day'],
  [
    /libelle|label|intitule|nature|operation|description|objet|motif|communication|information|reference|detail|emetteur|donneur|contrepartie|tiers|commentaire|^nom/,
    'label',
  ],
];

/**
 * What a title of column of a bank file means.
 * @example roleOfTitle('Débit euros') //=> 'debit'
 */
export const roleOfTitle = (title: string): Role | null =>
  titles.find(([pattern]) => pattern.test(wordKey(title)))?.[1] ?? null;

const places = (roles: readonly (Role | null)[], role: Role): readonly number[] =>
  roles.flatMap((one, place) => (one === role ? [place] : []));

const besides = (side: number | undefined): Pick<BankColumns, 'side'> => (side === undefined ? {} : { side });

/** The columns that the titles name, or null where they are no titles of a bank table. */
export function columnsByTitles(cells: readonly string[]): BankColumns | null {
  const roles = cells.map(roleOfTitle);
  const [day, amount, side, debit, credit] = (['day', 'amount', 'side', 'debit', 'credit'] as const).map(
    (role) => places(roles, role)[0],
  );
  const money =
    debit !== undefined && credit !== undefined ? { debit, credit } : { amount, ...besides(side) };
  if (day === undefined || (amount === undefined && !('debit' in money))) return null;
  return { day, labels: places(roles, 'label'), ...money };
}

const cellsAt = (rows: readonly BankRow[], place: number): readonly string[] =>
  rows.map(({ cells }) => cells[place] ?? '').filter((cell) => cell !== '');

const share = (cells: readonly string[], of: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(of).length / cells.length;

const isMoney = (cell: string): boolean => /[,.]\d{2}\D*$/.test(cell) && bankAmount(cell).ok;

/** One column filled throughout is signed; two that fill each other's gaps are debit and credit. */
function moneyOf(rows: readonly BankRow[], columns: readonly number[]): Omit<BankColumns, 'day' | 'labels'> {
  const whole = columns.find((place) => cellsAt(rows, place).length > rows.length * 0.9);
  const [debit, credit] = columns;
  return whole === undefined && credit !== undefined ? { debit, credit } : { amount: whole ?? debit };
}

/** The columns that the contents show, where no title does; null where no line is one of a bank. */
export function columnsByContents(rows: readonly BankRow[]): BankColumns | null {
  const all = Array.from({ length: Math.max(0, ...rows.map(({ cells }) => cells.length)) }, (_, at) => at);
  const day = all.find((place) => share(cellsAt(rows, place), (cell) => bankDay(cell).ok) > 0.8);
  const money = all.filter((place) => place !== day && share(cellsAt(rows, place), isMoney) > 0.8);
  const isLabel = (place: number): boolean =>
    share(cellsAt(rows, place), (cell) => /\p{L}{3}/u.test(cell)) > 0.5;
  if (day === undefined || money.length === 0) return null;
  const side = all.find((place) => share(cellsAt(rows, place), (cell) => bankSide(cell) !== null) > 0.8);
  const labels = all.filter(
    (place) => place !== day && place !== side && !money.includes(place) && isLabel(place),
  );
  const found = moneyOf(rows, money);
  return { day, labels, ...found, ...(found.amount === undefined ? {} : besides(side)) };
}
