/**
 * Puts the spaces that French typography asks for: no break before « : », narrow before « ; ? ! % », inside « »,
 * and none between a number and what it counts.
 * @example sentence`Valable ${30} jours : oui` //=> 'Valable 30 jours : oui' with U+00A0
 */
export function sentence(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const [first = '', ...others] = typesetOnce(texts);
  return others.reduce((text, part, index) => `${text}${values[index] ?? ''}${part}`, first);
}

/** The fixed parts of a sentence never change: their spaces are put once. */
const known = new WeakMap<TemplateStringsArray, readonly string[]>();

function typesetOnce(texts: TemplateStringsArray): readonly string[] {
  const found = known.get(texts) ?? texts.map((text) => typeset(text));
  known.set(texts, found);
  return found;
}

const typeset = (text: string): string =>
  text
    .replace(
      / (?=:)|(?<=«) | (?=»)|^ (?=jours?|mois|sessions?|places?|inscrits?|heures?|stagiaires?)/g,
      '\u00a0',
    )
    .replace(/ (?=[;?!])/g, '\u202f');
