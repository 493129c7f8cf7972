import { ok, refused, type Result } from '../../../shared/result.ts';

/**
 * A number as French people type it: « 3,5 », « 1 200 ». Not an amount: those are cents, and `parseEuros`.
 * @example parseNumber('3,5') //=> { ok: true, value: 3.5 }
 */
export function parseNumber(text: string): Result<number, { readonly because: string }> {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(',', '.');
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain)
    ? ok(Number(plain))
    : refused({ because: 'Ce n’est pas un nombre. Écrivez par exemple 3,5.' });
}
