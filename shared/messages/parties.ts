import type { ContactDoubt } from '../domain/parties/contactDetails.ts';
import type { Resemblance } from '../domain/parties/findDuplicates.ts';
import type { ListDoubt, UnreadLine } from '../domain/parties/participantList.ts';
import { type SiretRefusal } from '../domain/parties/siret.ts';
import { type UnusualText, longestUsualLine } from '../domain/parties/tidyText.ts';
import type { VatNumberRefusal } from '../domain/parties/vatNumber.ts';
import { countOf } from './countOf.ts';

/** Why a SIRET is refused, and where to look for the slip. */
export function siretText(refusal: SiretRefusal): string {
  switch (refusal.code) {
    case 'siretCharacter':
      return `Un SIRET ne contient que des chiffres ; « ${refusal.character} » n’en est pas un.`;
    case 'siretLength':
      return `Un SIRET compte 14 chiffres ; celui-ci en a ${refusal.digits}.`;
    case 'sirenKey':
      return 'La clé de contrôle ne correspond pas : vérifiez les 9 premiers chiffres (le SIREN).';
    case 'siretKey':
      return 'Le SIREN est juste, mais la clé du SIRET ne correspond pas : vérifiez les 5 derniers chiffres.';
  }
}

/** Why a VAT number is refused, with the one expected where it is known. */
export function vatNumberText(refusal: VatNumberRefusal): string {
  switch (refusal.code) {
    case 'vatShape':
      return 'Un numéro de TVA français s’écrit FR, deux caractères, puis le SIREN : FR 44 732829320.';
    case 'vatSiren':
      return 'Les 9 derniers chiffres ne sont pas un SIREN : vérifiez-les.';
    case 'vatKey':
      return `La clé ne correspond pas au SIREN ; le numéro attendu est ${refusal.expected}.`;
    case 'vatOfAnother':
      return `Ce numéro de TVA n’est pas celui du SIRET saisi ; le numéro attendu est ${refusal.expected}.`;
  }
}

const contactTexts: Record<ContactDoubt['code'], string> = {
  emailShape: 'Cette adresse électronique semble incomplète : vérifiez-la.',
  phoneShape: 'Ce numéro de téléphone semble incomplet : vérifiez-le.',
  postcodeShape: 'Un code postal français compte 5 chiffres : vérifiez-le.',
};

/** What looks wrong in a contact detail. It does not prevent saving. */
export const contactText = (doubt: ContactDoubt): string => contactTexts[doubt.code];

const unusualTexts: Record<UnusualText, string> = {
  emoji: 'Contient un pictogramme que les documents ne savent pas imprimer.',
  rightToLeft: 'Contient une écriture de droite à gauche : vérifiez que les documents savent l’imprimer.',
  veryLong: `Dépasse ${longestUsualLine} caractères : vérifiez que rien d’autre n’a été collé.`,
  looksLikeFormula: 'Commence comme une formule de tableur : vérifiez ce qui a été collé.',
};

/** What is unusual in a line and is worth a look before it goes on paper. */
export const unusualText = (what: UnusualText): string => unusualTexts[what];

/** A line that is too long to be a name or a title. */
export const tooLongText = (length: number, limit: number): string =>
  `Ce texte compte ${countOf(length)} caractères ; ${countOf(limit)} au plus tiennent sur un document. Raccourcissez-le.`;

/** A name that has no letter at all. */
export const noLetterText = 'Un nom contient au moins une lettre.';

/** A field that a client, a course or a person cannot do without. */
export const requiredText = (what: string): string => `Indiquez ${what}.`;

const resemblanceTexts: Record<Resemblance, string> = {
  siret: 'même SIRET',
  email: 'même adresse électronique',
  name: 'même nom',
};

/**
 * Why two rows may be one and the same.
 * @example resemblanceText(['siret', 'name']) //=> 'même SIRET, même nom'
 */
export const resemblanceText = (because: readonly Resemblance[]): string =>
  because.map((one) => resemblanceTexts[one]).join(', ');

const quoted = (texts: readonly string[]): string => texts.map((text) => `« ${text} »`).join(', ');

/** What to look at in one person of a pasted list. */
export function listDoubtText(doubt: ListDoubt): string {
  switch (doubt.code) {
    case 'orderGuessed':
      return 'Nom et prénom devinés : vérifiez leur ordre.';
    case 'nameFromEmail':
      return 'Nom tiré de l’adresse électronique : vérifiez-le.';
    case 'firstNameMissing':
      return 'Prénom absent de la liste : complétez-le.';
    case 'emailShape':
      return contactTexts.emailShape;
    case 'formulaRemoved':
      return 'Une formule de tableur a été retirée ; seul son texte est repris.';
    case 'repeated':
      return `Déjà présent à la ligne ${doubt.line}.`;
    case 'unusual':
      return unusualTexts[doubt.what];
    case 'leftOver':
      return `Non repris : ${quoted(doubt.texts)}.`;
    case 'notCollected':
      return `Non repris, car rien ne permet de le demander à un stagiaire (art. L6353-9) : ${quoted(doubt.texts)}.`;
  }
}

const unreadTexts: Record<UnreadLine['why'], string> = {
  notAName: 'aucun nom reconnu',
  formula: 'formule de tableur, laissée de côté',
};

/** Why a line of a pasted list gave nobody. */
export const unreadLineText = (why: UnreadLine['why']): string => unreadTexts[why];
