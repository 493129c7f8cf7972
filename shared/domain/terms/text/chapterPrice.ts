import { formatEuros, formatRate } from '../../money/formatMoney.ts';
import type { TermsParameters } from '../parameters.ts';
import { type ChapterWriter, type ClauseText, countOf, type TermsAuthor } from './clause.ts';
import { elided } from './elided.ts';

/** III: price, payment, cancellation, postponement, absence. */
export const chapterPrice: ChapterWriter = (terms, author) => ({
  number: 'III',
  title: 'Prix et conditions de paiement',
  clauses: [
    price(author),
    payment(author),
    funder(terms, author),
    latePayment(terms, author),
    cancellation(terms, author),
    postponement(terms, author),
    {
      number: '3.7',
      title: 'Absence de stagiaires',
      passages: [
        'L’absence d’un ou de plusieurs stagiaires, pour tout ou partie de la formation, ne réduit pas le prix, sous réserve de l’article L6353-7 du Code du travail pour la personne physique empêchée par la force majeure.',
      ],
    },
  ],
});

const taxes: Readonly<Record<TermsAuthor['vat'], string>> = {
  standard20: 'Les prix sont exprimés hors taxes et augmentés de la TVA au taux en vigueur',
  exemptTraining: 'Les prix sont exonérés de TVA (article 261, 4, 4° a du Code général des impôts)',
  franchise: 'Les prix sont indiqués sans TVA (article 293 B du Code général des impôts)',
};

const price = ({ vat, name }: TermsAuthor): ClauseText => ({
  number: '3.1',
  title: 'Détermination du prix',
  passages: [
    `${taxes[vat]} ; le prix toutes taxes comprises est annoncé aux consommateurs. Ils comprennent les déplacements et les repas du formateur, et ne comprennent pas ceux des stagiaires.`,
    `La proposition commerciale est une estimation : le prix définitif résulte d’un décompte détaillé en quantités et en prix. Il devient ferme quand la proposition est validée par le Client et par ${name}.`,
  ],
});

const payment = ({ name }: TermsAuthor): ClauseText => ({
  number: '3.2',
  title: 'Délai de paiement',
  passages: [
    `Les factures se règlent à l’ordre ${elided('de', name)}, à la fin de la prestation et dès leur réception. Les organismes publics disposent du délai légal de 30 jours.`,
  ],
});

const funder = (terms: TermsParameters, { name }: TermsAuthor): ClauseText => ({
  number: '3.3',
  title: 'Règlement par un opérateur de compétences (OPCO)',
  passages: [
    'Quand un OPCO prend la prestation en charge, il revient au Client :',
    [
      'de déposer sa demande avant que la formation commence, et de vérifier qu’elle est acceptée ;',
      `d’indiquer la prise en charge sur la convention et de remettre à ${name} la copie de l’accord ;`,
      'de veiller au paiement : ce que l’OPCO ne prend pas en charge est facturé au Client.',
    ],
    `Quand ${countOf(terms.opcoGraceMonths, 'mois')} après la fin de la prestation l’OPCO n’a pas tout réglé, la somme restant due est facturée en entier au Client.`,
  ],
});

const latePayment = (terms: TermsParameters, { name }: TermsAuthor): ClauseText => ({
  number: '3.4',
  title: 'Pénalités de retard et frais de recouvrement',
  passages: [
    `Tout retard de paiement d’un professionnel entraîne de plein droit, dès le lendemain de l’échéance et sans mise en demeure, des intérêts sur la somme TTC restant due, au taux de refinancement de la Banque centrale européenne ${anchor(terms)}, majoré de 10 points, sans pouvoir être inférieur à trois fois le taux de l’intérêt légal. Une indemnité forfaitaire de ${formatEuros(terms.recoveryFee)} pour frais de recouvrement s’y ajoute pour chaque facture (articles L441-10 et D441-5 du Code de commerce). ${imputation(terms)}`,
    'Pour un organisme public, le taux est celui de la Banque centrale européenne majoré de 8 points, l’indemnité étant la même. Pour un consommateur, seuls courent les intérêts au taux légal, à compter de la mise en demeure, sans indemnité forfaitaire.',
    `Tant qu’une facture échue n’est pas payée en entier, ${name} peut suspendre les formations en cours et à venir.`,
  ],
});

const anchor = ({ lateInterestMode }: TermsParameters): string =>
  lateInterestMode === 'semester'
    ? 'en vigueur au 1er janvier pour le premier semestre et au 1er juillet pour le second'
    : 'en vigueur au 1er janvier de l’année';

const imputation = ({ paymentImputation }: TermsParameters): string =>
  paymentImputation === 'principalFirst'
    ? 'Un paiement partiel s’impute d’abord sur le principal.'
    : 'Un paiement partiel s’impute d’abord sur les intérêts.';

const cancellation = (terms: TermsParameters, { name }: TermsAuthor): ClauseText => {
  const days = countOf(terms.cancellationDays, 'jour');
  return {
    number: '3.5',
    title: 'Annulation',
    passages: [
      `Si le Client renonce ${days} ou plus avant la date prévue, l’acompte versé reste acquis à ${name} à titre d’indemnité${vatOf(terms.keptDepositVat)}.`,
      `S’il renonce moins de ${days} avant cette date, ou une fois la prestation commencée, le prix total est dû à titre d’indemnité dès l’annulation${vatOf(terms.fullPriceVat)}.`,
      `Les jours sont des jours calendaires, comptés à partir de la réception de l’annulation par ${name}. Seule une annulation écrite est recevable.`,
      individualCap(terms, name),
      `Si ${name} annule parce que le formateur est absent ou le lieu indisponible, l’acompte de ${formatRate(terms.depositRate)} est remboursé, sauf report convenu avec le Client.`,
      'En INTRA, l’absence de stagiaires ne justifie aucune annulation : la session se tient dès une personne présente.',
    ],
  };
};

const vatOf = (category: 'outOfScope' | 'asService'): string =>
  category === 'outOfScope'
    ? ', hors du champ de la TVA'
    : ', soumise à la TVA comme la prestation elle-même';

const individualCap = ({ capIndividualAtDeposit }: TermsParameters, name: string): string => {
  const cap = capIndividualAtDeposit
    ? ' Aux mêmes titres, il ne lui est jamais demandé plus que l’acompte.'
    : '';
  return `La personne physique qui se forme à ses frais et que la force majeure empêche de suivre la formation ne paie que la part effectivement dispensée (article L6353-7 du Code du travail) ; ${name} lui rend le surplus.${cap}`;
};

const postponement = (terms: TermsParameters, { name }: TermsAuthor): ClauseText => {
  const limit = countOf(terms.postponementMonths, 'mois');
  return {
    number: '3.6',
    title: 'Report',
    passages: [
      'Ces règles valent même si le report tient à la force majeure, sous réserve de l’article L6353-7 du Code du travail :',
      [
        `report demandé avant le début de la prestation, avec une nouvelle session qui commence au plus tard ${limit} après la commande : ${depositAfterPostponement(terms, name)} ;`,
        `report demandé pendant la formation, ou sans nouvelle session dans les ${limit} : le prix total est acquis à ${name} à titre d’indemnité forfaitaire, exigible immédiatement.`,
      ],
      'En cas de subrogation, le Client paie ce que l’OPCO ne prend pas en charge. Un report ne se demande que par écrit.',
      'En INTRA, l’absence de certains stagiaires ne justifie aucun report : la session se tient dès une personne présente.',
    ],
  };
};

const depositAfterPostponement = (terms: TermsParameters, name: string): string => {
  const deposit = `l’acompte de ${formatRate(terms.depositRate)}`;
  return terms.carryOverDeposit
    ? `${deposit} est reporté sur la nouvelle session`
    : `${deposit} reste acquis à ${name} à titre d’indemnité forfaitaire, et le prix de la nouvelle session est dû`;
};
