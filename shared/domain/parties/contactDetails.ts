/** A contact detail that looks wrong. It is said, never refused: the world is larger than these rules. */
export type ContactDoubt =
  | { readonly code: 'emailShape' }
  | { readonly code: 'phoneShape' }
  | { readonly code: 'postcodeShape' };

const emailPattern = /^[^\s@<>,;"()[\]\\]+@[^\s@<>,;"()[\]\\.]+(\.[^\s@<>,;"()[\]\\.]+)+$/u;

/** Whether a text has the shape of an e-mail address. */
export const isEmail = (text: string): boolean => emailPattern.test(text) && text.length <= 254;

/** Says when an e-mail address looks wrong; nothing for an empty one. */
export const doubtAboutEmail = (text: string): ContactDoubt | null =>
  text.trim() === '' || isEmail(text.trim()) ? null : { code: 'emailShape' };

const phoneDigits = (text: string): string => text.replace(/[\s.\-–/()]/gu, '');

/** Whether a text has the shape of a telephone number, French or with its country code. */
export const isPhone = (text: string): boolean =>
  /^(0[1-9]\d{8}|\+33(0)?[1-9]\d{8}|(\+|00)[1-9]\d{6,14})$/.test(phoneDigits(text));

/** Says when a telephone number looks wrong; nothing for an empty one. */
export const doubtAboutPhone = (text: string): ContactDoubt | null =>
  text.trim() === '' || isPhone(text) ? null : { code: 'phoneShape' };

/**
 * A French number in pairs, any other as it was written.
 * @example formatPhone('+33475350000') //=> '04 75 35 00 00' (U+00A0)
 */
export function formatPhone(text: string): string {
  const national = phoneDigits(text).replace(/^\+330?/, '0');
  return /^0[1-9]\d{8}$/.test(national) ? (national.match(/../g) ?? []).join('\u00a0') : text.trim();
}

/** Says when a French postcode looks wrong; an address abroad is not judged. */
export const doubtAboutPostcode = (postcode: string, country?: string): ContactDoubt | null =>
  isAbroad(country) || postcode.trim() === '' || /^(?!00)\d{5}$/.test(postcode.replace(/\s/g, ''))
    ? null
    : { code: 'postcodeShape' };

const isAbroad = (country: string | undefined): boolean =>
  country !== undefined && !['', 'france', 'fr'].includes(country.trim().toLowerCase());
