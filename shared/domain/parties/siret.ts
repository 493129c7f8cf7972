import { type Result, ok, refused } from '../../result.ts';
import { closesUnderLuhn } from './luhn.ts';

/** SIREN of La Poste: its establishments outgrew Luhn's key, their SIRET follow a rule of their own. */
const laPoste = '356000000';

/** Why a text is not a SIRET, with what a sentence needs. */
export type SiretRefusal =
  | { readonly code: 'siretCharacter'; readonly character: string }
  | { readonly code: 'siretLength'; readonly digits: number }
  /** The nine first digits are not a SIREN: the slip is among them. */
  | { readonly code: 'sirenKey'; readonly siren: string }
  /** The SIREN holds: the slip is in the five last digits. */
  | { readonly code: 'siretKey'; readonly siren: string };

/** Nine digits that close under Luhn's key. */
export const isSiren = (digits: string): boolean => /^\d{9}$/.test(digits) && closesUnderLuhn(digits);

/** The nine digits of the company, out of the fourteen of one of its establishments. */
export const sirenOf = (siret: string): string => siret.slice(0, 9);

const sumOfDigits = (digits: string): number =>
  Array.from(digits).reduce((sum, digit) => sum + Number(digit), 0);
const closes = (siret: string): boolean =>
  closesUnderLuhn(siret) || (siret.startsWith(laPoste) && sumOfDigits(siret) % 5 === 0);

/**
 * Reads a SIRET as people type it, with spaces, dots or dashes, and gives its fourteen digits or why it is none.
 * @example readSiret('732 829 320 00074') //=> { ok: true, value: '73282932000074' }
 * @example readSiret('732 829 320 00075') //=> { ok: false, error: { code: 'siretKey', siren: '732829320' } }
 */
export function readSiret(text: string): Result<string, SiretRefusal> {
  const digits = text.replace(/[\s.\-–]/gu, '');
  const stranger = Array.from(digits).find((character) => !/^\d$/.test(character));
  if (stranger !== undefined) return refused({ code: 'siretCharacter', character: stranger });
  if (digits.length !== 14) return refused({ code: 'siretLength', digits: digits.length });
  const siren = sirenOf(digits);
  if (!isSiren(siren)) return refused({ code: 'sirenKey', siren });
  return closes(digits) ? ok(digits) : refused({ code: 'siretKey', siren });
}

/** Whether fourteen digits are the SIRET of an establishment. */
export const isSiret = (text: string): boolean => /^\d{14}$/.test(text) && readSiret(text).ok;

/**
 * A SIRET as papers print it: company in threes, then the establishment.
 * @example formatSiret('73282932000074') //=> '732 829 320 00074' (U+00A0)
 */
export const formatSiret = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');
