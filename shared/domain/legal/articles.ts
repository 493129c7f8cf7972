import { civilDay, type CivilDay } from '../dates/civilDay.ts';
import { type LegalValue, valueOn } from './legalValue.ts';

/** An article in a sentence of ours, faithful to its text. */
export interface ArticleText {
  /** « art. L6353-6 du Code du travail » */
  readonly article: string;
  readonly says: string;
  /** What it does to the terms, where it wins over them. */
  readonly overTerms?: string;
}

const labour = 'du Code du travail';
const consumers = 'du Code de la consommation';
const commerce = 'du Code de commerce';
const civil = 'du Code civil';
const procurement = 'du Code de la commande publique';

const from = (
  day: string,
  article: string,
  says: string,
  overTerms?: string,
): readonly LegalValue<ArticleText>[] => [
  {
    validFrom: civilDay(day),
    value: { article: `art. ${article}`, says, ...(overTerms ? { overTerms } : {}) },
    source: `Légifrance, art. ${article}`,
  },
];

/**
 * The articles that the engine's decisions rest on. A new wording is a new row, never a change of an old one: an order
 * of last year is explained by the law of last year.
 */
const articles = {
  'L6353-3': from(
    '2008-05-01',
    `L6353-3 ${labour}`,
    'La personne physique qui se forme à titre individuel et à ses frais signe un contrat avant son inscription définitive et avant tout paiement.',
    'La loi passe avant l’article 2.2 des conditions\u00a0: c’est la signature du contrat qui engage un particulier, non l’acompte.',
  ),
  'L6353-5': from(
    '2008-05-01',
    `L6353-5 ${labour}`,
    'Le particulier peut se rétracter dans les dix jours qui suivent la signature du contrat.',
  ),
  'L6353-6': from(
    '2008-05-01',
    `L6353-6 ${labour}`,
    'Aucune somme ne peut être exigée d’un particulier avant la fin du délai de rétractation. Ensuite, 30\u00a0% du prix convenu au plus\u00a0; le solde s’échelonne au fur et à mesure de la formation.',
    'La loi passe avant les conditions\u00a0: aucune clause ne permet de demander plus, ni plus tôt.',
  ),
  'L6353-7': from(
    '2008-05-01',
    `L6353-7 ${labour}`,
    'Si la force majeure dûment reconnue empêche le stagiaire de suivre la formation, il peut rompre le contrat\u00a0: il ne paie que ce qui a été effectivement dispensé, à proportion.',
    'La loi passe avant les articles 3.5 et 3.6 des conditions, qui laisseraient plus à la charge du stagiaire.',
  ),
  'L221-3': from(
    '2016-07-01',
    `L221-3 ${consumers}`,
    'Une entreprise de cinq salariés au plus, qui contracte hors établissement et hors du champ de son activité principale, peut se rétracter comme un consommateur.',
    'La loi passe avant les conditions, qui ne prévoient de rétractation que pour un particulier.',
  ),
  'L221-18': from(
    '2016-07-01',
    `L221-18 ${consumers}`,
    'Quand le contrat est conclu à distance, après un démarchage téléphonique ou hors établissement, le délai de rétractation est de quatorze jours.',
  ),
  'L221-19': from(
    '2016-07-01',
    `L221-19 ${consumers}`,
    'Le jour de la conclusion du contrat ne compte pas\u00a0; un délai qui s’achève un samedi, un dimanche ou un jour férié court jusqu’au premier jour ouvrable suivant.',
  ),
  'L221-21': from(
    '2016-07-01',
    `L221-21 ${consumers}`,
    'La rétractation s’exerce par un envoi avant la fin du délai\u00a0: c’est le jour de l’envoi qui compte.',
  ),
  'L214-2': from(
    '2016-07-01',
    `L214-2 ${consumers}`,
    'Les sommes qu’un consommateur verse d’avance portent intérêt au taux légal, à partir du quatrième mois et jusqu’à la réalisation ou à la restitution\u00a0; ils se déduisent du solde ou s’ajoutent à ce qui est rendu.',
    'La loi s’ajoute aux conditions, qui n’en disent rien.',
  ),
  'L441-10': from(
    '2019-04-26',
    `L441-10 ${commerce}`,
    'Entre professionnels, les pénalités courent sans rappel dès le lendemain de l’échéance. Sauf stipulation contraire, leur taux est celui de la Banque centrale européenne au 1er janvier ou au 1er juillet, majoré de 10 points\u00a0; il n’est jamais inférieur à trois fois le taux légal.',
  ),
  'D441-5': from(
    '2013-01-01',
    `D441-5 ${commerce}`,
    'L’indemnité forfaitaire pour frais de recouvrement est de 40 euros par facture payée en retard. Elle n’est due qu’entre professionnels.',
  ),
  'R2192-10': from(
    '2019-04-01',
    `R2192-10 ${procurement}`,
    'Un organisme public paie dans les trente jours.',
    'La loi complète l’article 3.2 des conditions.',
  ),
  'R2192-31': from(
    '2019-04-01',
    `R2192-31 ${procurement}`,
    'Le taux des intérêts que doit un organisme public est celui de la Banque centrale européenne au premier jour du semestre où ils commencent à courir, majoré de 8 points.',
  ),
  '1117': from(
    '2016-10-01',
    `1117 ${civil}`,
    'L’offre est caduque à l’expiration du délai fixé par son auteur.',
  ),
  '1119': from(
    '2016-10-01',
    `1119 ${civil}`,
    'Les conditions générales valent si l’autre partie les a connues et acceptées. Entre des conditions générales et des conditions particulières qui se contredisent, les particulières l’emportent\u00a0; celles de deux parties qui se contredisent sont sans effet.',
  ),
  '1218': from(
    '2016-10-01',
    `1218 ${civil}`,
    'Il y a force majeure quand un événement échappe au contrôle du débiteur, ne pouvait être raisonnablement prévu à la conclusion du contrat, et que ses effets ne peuvent être évités par des mesures appropriées.',
  ),
  '1225': from(
    '2016-10-01',
    `1225 ${civil}`,
    'La clause résolutoire ne joue qu’après une mise en demeure restée sans effet, qui la mentionne expressément.',
  ),
  '1231-5': from(
    '2016-10-01',
    `1231-5 ${civil}`,
    'Le juge peut modérer une indemnité convenue d’avance si elle est manifestement excessive.',
  ),
  '1231-6': from(
    '2016-10-01',
    `1231-6 ${civil}`,
    'Le retard dans le paiement d’une somme donne droit à l’intérêt au taux légal, à compter de la mise en demeure.',
  ),
  '1302': from(
    '2016-10-01',
    `1302 ${civil}`,
    'Tout paiement suppose une dette\u00a0; ce qui a été reçu sans être dû est sujet à restitution.',
  ),
  '1343-1': from('2016-10-01', `1343-1 ${civil}`, 'Un paiement partiel s’impute d’abord sur les intérêts.'),
  '1366': from(
    '2016-10-01',
    `1366 ${civil}`,
    'L’écrit électronique a la même force que le papier, si l’on identifie son auteur et si son intégrité est garantie.',
  ),
} satisfies Readonly<Record<string, readonly LegalValue<ArticleText>[]>>;

/** An article that is in the table. */
export type ArticleNumber = keyof typeof articles;

/**
 * Whether a clause of a decision is an article of the table.
 * @example isArticle('L6353-6') //=> true
 * @example isArticle('3.5') //=> false
 */
export const isArticle = (clause: string): clause is ArticleNumber => Object.hasOwn(articles, clause);

/**
 * An article as it read on a day; null before the first wording known: nothing is guessed.
 * @example articleOn('L6353-6', civilDay('2026-11-23'))?.article //=> 'art. L6353-6 du Code du travail'
 */
export const articleOn = (number: ArticleNumber, day: CivilDay): ArticleText | null =>
  valueOn(articles[number], day)?.value ?? null;
