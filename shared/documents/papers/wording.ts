import type { Address } from '../../records/base.ts';
import type { Block } from '../layout/blocks.ts';
import { hasText } from '../../domain/parties/tidyText.ts';

/** Stands in a preview where a fact is not known yet; the check of the document names it. */
export const toFill = '[à compléter]';

export { hasText };

/** @example orToFill(' ') //=> '[à compléter]' */
export const orToFill = (text: string | undefined | null): string => (hasText(text) ? text.trim() : toFill);

/**
 * An address, line by line, without what is empty.
 * @example addressLines({ street: '1 quai Sud', postcode: '69002', city: 'Lyon' }) //=> ['1 quai Sud', '69002 Lyon']
 */
export function addressLines(address: Address | undefined): string[] {
  if (!address) return [];
  const town = [address.postcode, address.city].filter(hasText).join(' ');
  return [address.street, address.more, town, address.country].filter(hasText);
}

/** @example addressLine(address) //=> '1 quai Sud, 69002 Lyon' */
export const addressLine = (address: Address | undefined): string =>
  orToFill(addressLines(address).join(', '));

/** Whether an address names another country than France: no SIRET is to be had there. */
export const isAbroad = (address: Address | undefined): boolean =>
  hasText(address?.country) && address?.country?.trim().toLocaleLowerCase('fr-FR') !== 'france';

/** @example counted(1, 'participant') //=> '1 participant' */
export const counted = (count: number, noun: string): string =>
  `${count}\u00a0${noun}${count > 1 ? 's' : ''}`;

/** Sentences, closed with a point where they are not. */
export const sentence = (text: string): string =>
  /[.…!?;:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;

/** Labels with what they say; what good order wants and the law does not, goes when it is not known. */
export const knownPairs = (rows: readonly (readonly [label: string, text: string | undefined])[]): Block => ({
  kind: 'pairs',
  rows: rows.flatMap(([label, text]) => (hasText(text) ? [[label, text.trim()] as const] : [])),
});
