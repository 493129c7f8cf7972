/**
 * A whole number with French thousands.
 * @example countOf(10000) //=> '10 000' (U+202F)
 */
export const countOf = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');

/**
 * A number with its noun, singular below two as French has it.
 * @example countText(0, 'stagiaire') //=> '0 stagiaire'
 * @example countText(12, 'session') //=> '12 sessions'
 */
export const countText = (count: number, singular: string, plural = `${singular}s`): string =>
  `${countOf(count)}\u00a0${count < 2 ? singular : plural}`;
