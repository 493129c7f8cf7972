import { ok, refused, type Result } from '../../../shared/result.ts';

/**
 * A time of day as people type it: « 9 », « 9h30 », « 9:30 », « 930 ».
 * @example parseTime('9h30') //=> { ok: true, value: '09:30' }
 */
export function parseTime(text: string): Result<string, { readonly because: string }> {
  const match = /^(\d{1,2})(?:\s*[h:.]\s*(\d{2})?)?$|^(\d{1,2})(\d{2})$/i.exec(text.trim());
  const hours = Number(match?.[1] ?? match?.[3] ?? 99);
  const minutes = Number(match?.[2] ?? match?.[4] ?? 0);
  return hours < 24 && minutes < 60
    ? ok(`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`)
    : refused({ because: 'Ce n’est pas une heure. Écrivez par exemple 9h30.' });
}
