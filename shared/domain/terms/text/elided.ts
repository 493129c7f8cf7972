/**
 * « de » or « que » before a name, elided before a vowel.
 * @example elided('de', 'Ateliers du Tanargue') //=> 'd’Ateliers du Tanargue'
 * @example elided('que', 'Rivage Formation') //=> 'que Rivage Formation'
 */
export const elided = (word: 'de' | 'que' | 'Que', name: string): string =>
  /^[aeiouàâäéèêëîïôöùûüœæ]/iu.test(name) ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`;
