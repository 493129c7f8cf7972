import type { ContactDoubt } from '../domain/parties/contactDetails.ts';
import type { Resemblance } from '../domain/parties/findDuplicates.ts';
import type { ListDoubt, UnreadLine } from '../domain/parties/participantList.ts';
import type { SiretRefusal } from '../domain/parties/siret.ts';
import { type UnusualText, longestUsualLine } from '../domain/parties/tidyText.ts';
import type { VatNumberRefusal } from '../domain/parties/vatNumber.ts';
import { countOf } from './countOf.ts';
import { type Sentences, sentenceOf } from './sentences.ts';

const siretSentences: Sentences<SiretRefusal> = {
  siretCharacter: ({ character }) =>
    `Un SIRET ne contient que des chiffres ; « ${character} » n’en est pas un.`,
  siretLength: ({ digits }) => `Un SIRET compte 14 chiffres ; celui-ci en a ${digits}.`,
  sirenKey: () => 'La clé de contrôle ne correspond pas : vérifiez les 9 premiers chiffres (le SIREN).',
  siretKey: () =>
    'Le SIREN est juste, mais la clé du SIRET ne correspond pas : vérifiez les 5 derniers chiffres.',
};

/** Why a SIRET is refused, and where to look for the slip. */
export const siretText = (refusal: SiretRefusal): string => sentenceOf(siretSentences, refusal);

const vatNumberSentences: Sentences<VatNumberRefusal> = {
  vatShape: () => 'Un numéro de TVA français s’écrit FR, deux caractères, puis le SIREN : FR 44 732829320.',
  vatSiren: () => 'Les 9 derniers chiffres ne sont pas un SIREN : vérifiez-les.',
  vatKey: ({ expected }) => `La clé ne correspond pas au SIREN ; le numéro attendu est ${expected}.`,
  vatOfAnother: ({ expected }) =>
    `Ce numéro de TVA n’est pas celui du SIRET saisi ; le numéro attendu est ${expected}.`,
};

/** Why a VAT number is refused, with the one expected where it is known. */
export const vatNumberText = (refusal: VatNumberRefusal): string => sentenceOf(vatNumberSentences, refusal);

const contactTexts: Record<ContactDoubt['code'], string> = {
  emailShape: 'Cette adresse électronique semble incomplète : vérifiez-la.',
  phoneShape: 'Ce numéro de téléphone semble incomplet : vérifiez-le.',
  postcodeShape: 'Un code postal français compte 5 chiffres : vérifiez-le.',
};

/** What looks wrong in a contact detail. It does not prevent saving. */
export const contactText = (doubt: ContactDoubt): string => contactTexts[doubt.code];

const unusualTexts: Record<UnusualText, string> = {
  emoji: 'Contient un pictogramme que les documents ne savent pas imprimer.',
  rightToLeft: 'Contient une écriture de droite à gauche : vérifiez que les documents savent l’imprimer.',
  veryLong: `Dépasse ${longestUsualLine} caractères : vérifiez que rien d’autre n’a été collé.`,
  looksLikeFormula: 'Commence comme une formule de tableur : vérifiez ce qui a été collé.',
};

/** A line that is too long to be a name or a title. */
export const tooLongText = (length: number, limit: number): string =>
  `Ce texte compte ${countOf(length)} caractères ; ${countOf(limit)} au plus tiennent sur un document. Raccourcissez-le.`;

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

const quoted = (texts: readonly string[]): string => texts.map((text) => `« ${text} »`).join(', ');

const listDoubtSentences: Sentences<ListDoubt> = {
  orderGuessed: () => 'Nom et prénom devinés : vérifiez leur ordre.',
  nameFromEmail: () => 'Nom tiré de l’adresse électronique : vérifiez-le.',
  firstNameMissing: () => 'Prénom absent de la liste : complétez-le.',
  emailShape: () => contactTexts.emailShape,
  formulaRemoved: () => 'Une formule de tableur a été retirée ; seul son texte est repris.',
  repeated: ({ line }) => `Même personne qu’à la ligne ${line} du texte collé.`,
  unusual: ({ what }) => unusualTexts[what],
  leftOver: ({ texts }) => `Non repris : ${quoted(texts)}.`,
  notCollected: ({ texts }) =>
    `Non repris, car un organisme n’a pas à le demander à un stagiaire (art. L6353-9) : ${quoted(texts)}.`,
};

/** What to look at in one person of a pasted list. */
export const listDoubtText = (doubt: ListDoubt): string => sentenceOf(listDoubtSentences, doubt);

const unreadTexts: Record<UnreadLine['why'], string> = {
  notAName: 'aucun nom reconnu',
  formula: 'formule de tableur, laissée de côté',
};

/** Why a line of a pasted list gave nobody. */
export const unreadLineText = (why: UnreadLine['why']): string => unreadTexts[why];

/** An employer named in a list and not among the clients. */
export const unknownEmployerText = (name: string): string =>
  `Employeur « ${name} » inconnu : choisissez-en un ci-dessus, ou créez-le parmi les clients.`;
