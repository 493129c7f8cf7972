import { cents } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { sentence } from '../orders/sentence.ts';
import { descriptionOf } from './parameterCatalogue.ts';
import { defaultTerms, type TermsParameters } from './parameters.ts';

/** One answer to a question that the text and the law leave open. */
export interface LegalAnswer {
  readonly id: string;
  readonly label: string;
  readonly parameters: Partial<TermsParameters>;
}

/** What the organisation decides for itself, with its lawyer or its accountant. */
export interface LegalQuestion {
  readonly id: 'carryOver' | 'lateRate' | 'keptVat';
  readonly clause: string;
  readonly title: string;
  /** Why it is open, and who can settle it. */
  readonly why: string;
  /** The first is the model's, and proposed. */
  readonly answers: readonly LegalAnswer[];
}

/** The questions of law that the terms leave open (law.md 12.6 and 12.9), each with what either answer makes. */
export const legalQuestions: readonly LegalQuestion[] = [
  {
    id: 'carryOver',
    clause: '3.6',
    title: 'Que devient l’acompte d’une session reportée ?',
    why: 'Lu à la lettre, le 3.6 garde l’acompte à titre d’indemnité, et la nouvelle session est due en entier. Le reporter est un geste commercial. Un avocat tranche.',
    answers: [
      { id: 'keep', label: 'Il reste acquis', parameters: { carryOverDeposit: false } },
      {
        id: 'carry',
        label: 'Il est reporté sur la nouvelle session',
        parameters: { carryOverDeposit: true },
      },
    ],
  },
  {
    id: 'lateRate',
    clause: '3.4',
    title: 'Quel taux pour les pénalités de retard ?',
    why: 'Le 3.4 dit à la fois « semestriel » et « au 1er janvier ». La loi change le taux chaque semestre ; la lettre le fige pour l’année. Un avocat tranche.',
    answers: [
      { id: 'semester', label: 'Celui de chaque semestre', parameters: { lateInterestMode: 'semester' } },
      { id: 'january', label: 'Celui du 1er janvier', parameters: { lateInterestMode: 'january' } },
    ],
  },
  {
    id: 'keptVat',
    clause: '3.5',
    title: 'Quelle TVA sur ce qui est gardé ?',
    why: 'La jurisprudence est partagée : une indemnité échappe à la TVA (CJUE C-277/05), le prix d’une place réservée la supporte (CJUE C-250/14). Un expert-comptable tranche.',
    answers: [
      {
        id: 'split',
        label: 'L’acompte gardé sans TVA, le prix entier avec',
        parameters: { keptDepositVat: 'outOfScope', fullPriceVat: 'asService' },
      },
      {
        id: 'none',
        label: 'Ni l’un ni l’autre n’en porte',
        parameters: { keptDepositVat: 'outOfScope', fullPriceVat: 'outOfScope' },
      },
      {
        id: 'all',
        label: 'L’un et l’autre en portent',
        parameters: { keptDepositVat: 'asService', fullPriceVat: 'asService' },
      },
    ],
  },
];

/**
 * What an answer makes of 1 740,00 €, in one or two sentences.
 * @param terms those in force: the deposit of the example is theirs
 * @example consequenceOf(carry, defaultTerms) //=> 'Sur 1 740,00 €, l’acompte de 522,00 € compte pour …'
 */
export function consequenceOf({ parameters }: LegalAnswer, terms: TermsParameters = defaultTerms): string {
  const answered = { ...terms, ...parameters };
  return (Object.keys(parameters) as (keyof TermsParameters)[])
    .map((name) => descriptionOf(name).effect(answered))
    .join(' ');
}

/**
 * The answer that terms give to a question, by its id; null where they mix two.
 * @example answerIn(carryOver, defaultTerms) //=> 'keep'
 */
export const answerIn = ({ answers }: LegalQuestion, terms: TermsParameters): string | null =>
  answers.find(({ parameters }) =>
    Object.entries(parameters).every(([name, value]) => terms[name as keyof TermsParameters] === value),
  )?.id ?? null;

/** What the answers given make of the terms; a question put off keeps what it has. */
export function termsAnswered(
  terms: TermsParameters,
  given: Readonly<Partial<Record<LegalQuestion['id'], string>>>,
): TermsParameters {
  const chosen = legalQuestions.flatMap(
    ({ id, answers }) => answers.find((answer) => answer.id === given[id]) ?? [],
  );
  return Object.assign({}, terms, ...chosen.map(({ parameters }) => parameters)) as TermsParameters;
}

/** What the consequences are reckoned on. */
export const questionsPurpose = sentence`Conséquences sur une commande de ${formatEuros(cents(174_000))} TTC.`;
