import { type Result, ok, refused } from '../../result.ts';
import { isSiren } from './siret.ts';

/** Why a text is not an intra-community VAT number. */
export type VatNumberRefusal =
  | { readonly code: 'vatShape' }
  | { readonly code: 'vatSiren'; readonly siren: string }
  | { readonly code: 'vatKey'; readonly expected: string }
  | { readonly code: 'vatOfAnother'; readonly expected: string };

/**
 * The French intra-community VAT number of a company: key (12 + 3 × (SIREN mod 97)) mod 97.
 * @example vatNumberOf('732829320') //=> 'FR44732829320'
 */
export function vatNumberOf(siren: string): string {
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return `FR${String(key).padStart(2, '0')}${siren}`;
}

/**
 * Reads a VAT number as people type it. A French one must close under its key and, where a SIREN is known, be the
 * one of that company; a foreign one is only checked for its shape.
 * @example readVatNumber('FR 44 732 829 320') //=> { ok: true, value: 'FR44732829320' }
 */
export function readVatNumber(text: string, siren?: string): Result<string, VatNumberRefusal> {
  const compact = text.replace(/[\s.\-–]/gu, '').toUpperCase();
  if (!compact.startsWith('FR'))
    return /^[A-Z]{2}[0-9A-Z]{2,12}$/.test(compact) ? ok(compact) : refused({ code: 'vatShape' });
  const written = /^FR([0-9A-HJ-NP-Z]{2})(\d{9})$/.exec(compact)?.[2];
  if (written === undefined) return refused({ code: 'vatShape' });
  if (!isSiren(written)) return refused({ code: 'vatSiren', siren: written });
  const expected = vatNumberOf(written);
  if (/^FR\d/.test(compact) && compact !== expected) return refused({ code: 'vatKey', expected });
  if (siren !== undefined && written !== siren)
    return refused({ code: 'vatOfAnother', expected: vatNumberOf(siren) });
  return ok(compact);
}
