import type { Doubt } from '../domain/terms/own/findFigures.ts';
import type { FixedFinding, Mention } from '../domain/terms/own/findParameters.ts';
import { placeholderOf, withFrenchNames } from '../domain/terms/own/placeholders.ts';
import type { FigureName } from '../domain/terms/own/figureClues.ts';
import { descriptionOf } from '../domain/terms/parameterCatalogue.ts';
import { sentence } from '../domain/orders/sentence.ts';

/**
 * A placeholder as it is typed and shown.
 * @example placeholderText('depositRate') //=> '{{acompte}}'
 */
export const placeholderText = (name: FigureName): string => withFrenchNames(placeholderOf(name));

/** « l’acompte », « le délai … »: the label of a parameter within a sentence. */
const quoted = (name: FigureName): string => `«\u00a0${descriptionOf(name).label}\u00a0»`;

/** What losing a placeholder means, before the clause is saved. */
export const lostPlaceholderText = (name: FigureName, after: number): string =>
  after === 0
    ? sentence`Cette clause ne contient plus ${placeholderText(name)} : si vous changez ${quoted(name)}, son texte ne changera plus avec le calcul.`
    : sentence`${placeholderText(name)} manque à un endroit de cette clause : si vous changez ${quoted(name)}, cet endroit ne changera plus avec le calcul.`;

/** Why placeholders that nobody knows cannot stay. */
export const unknownPlaceholderText = (signs: readonly string[]): string =>
  signs.length === 1
    ? sentence`${signs[0] ?? ''} n’est pas un repère d’Émarge : il s’imprimerait tel quel.`
    : sentence`${signs.join(', ')} ne sont pas des repères d’Émarge : ils s’imprimeraient tels quels.`;

/** Which characters no font prints. */
export const unprintableText = (signs: readonly string[]): string =>
  signs.length === 1
    ? sentence`Caractère impossible à imprimer : ${signs[0] ?? ''}.`
    : sentence`Caractères impossibles à imprimer : ${signs.join(', ')}.`;

/** What is wrong with a text, by kind. */
export const flawText = (flaw: {
  readonly kind: 'unknown' | 'unprintable';
  readonly signs: readonly string[];
}): string => (flaw.kind === 'unknown' ? unknownPlaceholderText(flaw.signs) : unprintableText(flaw.signs));

const doubts: Readonly<Record<Doubt, (said: string) => string>> = {
  otherUnit: (said) =>
    sentence`« ${said} » est dans une autre unité que celle du calcul : indiquez la valeur.`,
  workingDays: (said) => sentence`« ${said} » : le calcul compte tous les jours du calendrier.`,
  contradictory: (said) => sentence`« ${said} » se contredit : vérifiez lequel des deux vaut.`,
};

/** Why a figure of the text is asked about and not simply taken; null where it is clear. */
export const doubtText = ({ doubt, said }: Pick<Mention, 'doubt' | 'said'>): string | null =>
  doubt === null ? null : doubts[doubt](said);

const fixedNames: Readonly<Record<FixedFinding['name'], readonly [what: string, unit: string]>> = {
  ecbMargin: ['la majoration du taux de la BCE', 'points'],
  legalRateMultiple: ['le plancher du taux légal', 'fois'],
};

/**
 * A rate of 3.4 that the text says otherwise than the law, which the calculation follows.
 * @example fixedRateText({ name: 'ecbMargin', applied: 10, … 12 points }) //=> 'ARTICLE 5 : la majoration … « 12 points » ; le calcul garde 10 points (L441-10).'
 */
export function fixedRateText({ name, applied, mentions }: FixedFinding): string | null {
  const other = mentions.find(({ value }) => value !== applied);
  if (!other) return null;
  const [what, unit] = fixedNames[name];
  return sentence`${other.clause} : pour ${what}, votre texte dit « ${other.said} » ; le calcul garde ${applied} ${unit} (L441-10 du Code de commerce).`;
}
