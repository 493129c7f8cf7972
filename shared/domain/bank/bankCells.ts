import { ok, refused, type Result } from '../../result.ts';
import { type CivilDay, civilDay } from '../dates/civilDay.ts';
import { parseDay } from '../dates/parseDay.ts';
import { type Cents, minus, zero } from '../money/cents.ts';
import { parseEuros } from '../money/parseEuros.ts';

/** Why a cell cannot be read, in words. */
export interface CellRefusal {
  readonly because: string;
}

/** A day in figures with its year: a bank writes neither « demain » nor a day without one. */
const dayInFigures =
  /^(\d{1,2}[/.\- ]\d{1,2}[/.\- ](\d{4}|\d{2})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2} [\p{L}]+\.? \d{4})$/u;
const hour = /[ T]\d{1,2}[:h]\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Any day serves: every day of a bank bears its year. */
const anyDay = civilDay('2000-01-01');

/**
 * The day of a line of a bank file: dd/mm/yyyy, dd/mm/yy or yyyy-mm-dd, an hour after it left out.
 * @example bankDay('12/01/26') //=> { ok: true, value: '2026-01-12' }
 * @example bankDay('31/02/2026') //=> { ok: false, error: { because: 'Cette date n’existe pas au calendrier.' } }
 */
export function bankDay(cell: string): Result<CivilDay, CellRefusal> {
  const text = cell.trim().replace(hour, '');
  if (!dayInFigures.test(text)) return refused({ because: `« ${cell} » n’est pas une date.` });
  return parseDay(/^\d{4}/.test(text) ? text.replace(/[/.]/g, '-') : text, anyDay);
}

const isBelowZero = /^[-−–]|[-−–]$|^\(.*\)$/;
const englishGroups = /^\d{1,3}(,\d{3})+(\.\d{2})?$/;

/**
 * The amount of a cell of a bank file, below zero for a debit: « 1 234,56 », « 1.234,56 », « -12,00 », « 12,00- ».
 * @example bankAmount('-1 234,56') //=> { ok: true, value: -123456 }
 * @example bankAmount('1.234') //=> { ok: false, error: { because: 'Un point suivi de trois chiffres…' } }
 */
export function bankAmount(cell: string): Result<Cents, CellRefusal> {
  const signed = cell.normalize('NFKC').replace(/\s|(€|eur(os?)?)(?=[-−–]?\s*$)/gi, '');
  const bare = signed.replace(/^[-−–+(]|[-−–+)]$/g, '');
  const read = parseEuros(englishGroups.test(bare) && bare.includes('.') ? bare.replaceAll(',', '') : bare);
  if (!read.ok) return read;
  return ok(isBelowZero.test(signed) ? minus(zero, read.value) : read.value);
}
