/**
 * Puts the spaces that French typography asks for: no break before « : », narrow before « ; ? ! % », inside « »,
 * and none between a number and what it counts.
 * @example sentence`Valable ${30} jours : oui` //=> 'Valable 30 jours : oui' with U+00A0
 */
export function sentence(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({ raw: texts.map((text) => typeset(text)) }, ...values);
}

const typeset = (text: string): string =>
  text
    .replace(
      / (?=:)|(?<=«) | (?=»)|^ (?=jours?|mois|sessions?|places?|inscrits?|heures?|stagiaires?)/g,
      '\u00a0',
    )
    .replace(/ (?=[;?!])/g, '\u202f');
