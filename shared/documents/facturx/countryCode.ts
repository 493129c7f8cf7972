/** ISO 3166-1 codes of the countries that an address may name in French (BR-CL-14). */
const codes: Readonly<Record<string, string>> = {
  france: 'FR',
  allemagne: 'DE',
  andorre: 'AD',
  autriche: 'AT',
  belgique: 'BE',
  bulgarie: 'BG',
  canada: 'CA',
  chypre: 'CY',
  croatie: 'HR',
  danemark: 'DK',
  espagne: 'ES',
  estonie: 'EE',
  'états-unis': 'US',
  finlande: 'FI',
  grèce: 'GR',
  hongrie: 'HU',
  irlande: 'IE',
  italie: 'IT',
  lettonie: 'LV',
  lituanie: 'LT',
  luxembourg: 'LU',
  malte: 'MT',
  maroc: 'MA',
  monaco: 'MC',
  norvège: 'NO',
  'pays-bas': 'NL',
  pologne: 'PL',
  portugal: 'PT',
  roumanie: 'RO',
  'royaume-uni': 'GB',
  sénégal: 'SN',
  slovaquie: 'SK',
  slovénie: 'SI',
  suède: 'SE',
  suisse: 'CH',
  tchéquie: 'CZ',
  tunisie: 'TN',
};

/**
 * The code of a country written in French, or as a code already; null where it is not known, for none is guessed.
 * @example countryCode('Allemagne') //=> 'DE'
 */
export function countryCode(country: string | undefined): string | null {
  const text = country?.trim() ?? '';
  if (text === '') return 'FR';
  if (/^[A-Z]{2}$/.test(text)) return text;
  return codes[text.toLocaleLowerCase('fr-FR')] ?? null;
}
