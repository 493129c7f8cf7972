const names = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;

/**
 * A month in a narrow place.
 * @example formatMonth('2026-11') //=> 'nov. 26'
 */
export const formatMonth = (month: string): string =>
  `${names[Number(month.slice(5, 7)) - 1] ?? ''}\u00a0${month.slice(2, 4)}`;
