import { ok, refused, type Result } from '../../result.ts';
import { type Cents, minus, zero } from '../money/cents.ts';
import { wordKey } from '../parties/tidyText.ts';
import type { CellRefusal } from './bankCells.ts';

const debits: ReadonlySet<string> = new Set(['d', 'db', 'dt', 'deb', 'debit', 'debiteur', '-']);
const credits: ReadonlySet<string> = new Set(['c', 'cr', 'ct', 'cred', 'credit', 'crediteur', '+']);

/**
 * What a cell of the column « Sens » says of the amount beside it.
 * @example bankSide('Débit') //=> 'debit'
 */
export function bankSide(cell: string): 'debit' | 'credit' | null {
  const word = wordKey(cell)
    .replace(/\.$/, '')
    .replace(/^[−–]$/, '-');
  if (debits.has(word)) return 'debit';
  return credits.has(word) ? 'credit' : null;
}

/**
 * An amount without a sign, with the one that the column « Sens » gives it; a debit already below zero stays so.
 * @example signedBy('D', 1200) //=> { ok: true, value: -1200 }
 */
export function signedBy(cell: string, amount: Cents): Result<Cents, CellRefusal> {
  const side = bankSide(cell);
  if (side === null)
    return refused({
      because: cell ? `« ${cell} » n’est ni un débit ni un crédit.` : 'Le sens manque\u00a0: D ou C.',
    });
  if (side === 'debit') return ok(amount > 0 ? minus(zero, amount) : amount);
  return amount < 0 ? refused({ because: 'Un crédit au-dessous de zéro.' }) : ok(amount);
}
