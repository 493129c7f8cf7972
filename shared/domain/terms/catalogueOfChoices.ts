import { vatRateOf } from '../legal/vatRates.ts';
import { type Cents, cents, plus } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { splitInclTax } from '../money/vat.ts';
import { sentence } from '../orders/sentence.ts';
import { exampleDeposit, examplePrice } from './catalogueOfNumbers.ts';
import type { ChoiceParameter } from './parameter.ts';

const carryOverDeposit: ChoiceParameter<'carryOverDeposit'> = {
  name: 'carryOverDeposit',
  label: 'Acompte d’une session reportée',
  unit: 'choice',
  clauses: ['3.6'],
  choices: [
    {
      value: false,
      label: 'Gardé à titre d’indemnité',
      stated: 'En cas de report, l’acompte est gardé à titre d’indemnité',
      instead: 'd’être gardé à titre d’indemnité',
    },
    {
      value: true,
      label: 'Reporté sur la nouvelle session',
      stated: 'En cas de report, l’acompte est reporté sur la nouvelle session',
      instead: 'd’être reporté sur la nouvelle session',
    },
  ],
  effect: (terms) => {
    const [price, deposit] = [formatEuros(examplePrice), formatEuros(exampleDeposit(terms))];
    return terms.carryOverDeposit
      ? sentence`Sur ${price}, l’acompte de ${deposit} compte pour la nouvelle session : le client paie ${price} en tout.`
      : sentence`Sur ${price}, l’acompte de ${deposit} reste acquis et la nouvelle session est due : le client paie ${formatEuros(plus(examplePrice, exampleDeposit(terms)))} en tout.`;
  },
};

const lateInterestMode: ChoiceParameter<'lateInterestMode'> = {
  name: 'lateInterestMode',
  label: 'Taux des pénalités de retard',
  unit: 'choice',
  clauses: ['3.4'],
  law: 'Jamais moins de trois fois le taux de l’intérêt légal (L441-10 C. com.), quel que soit le choix.',
  choices: [
    {
      value: 'semester',
      label: 'Celui de chaque semestre',
      stated: 'Les pénalités de retard suivent le taux de chaque semestre',
      instead: 'du taux de chaque semestre',
    },
    {
      value: 'january',
      label: 'Celui du 1er janvier pour toute l’année',
      stated: 'Les pénalités de retard suivent le taux du 1er janvier de l’année',
      instead: 'du taux du 1er janvier',
    },
  ],
  // Rates of the ECB on 1 January and 1 July 2025, 3.15 % and 2.15 %, and ten points (law.md 3.4).
  effect: ({ lateInterestMode: mode }) =>
    mode === 'semester'
      ? sentence`${formatEuros(examplePrice)} payés avec 30 jours de retard en octobre 2025 : taux de 12,15${'\u00a0'}%, soit 17,38${'\u00a0'}€ d’intérêts.`
      : sentence`${formatEuros(examplePrice)} payés avec 30 jours de retard en octobre 2025 : taux de 13,15${'\u00a0'}%, soit 18,81${'\u00a0'}€ d’intérêts.`,
};

const paymentImputation: ChoiceParameter<'paymentImputation'> = {
  name: 'paymentImputation',
  label: 'Paiement partiel d’une somme en retard',
  unit: 'choice',
  clauses: ['3.4'],
  law: 'Sans clause, les intérêts se paient d’abord (art. 1343-1 C. civ.).',
  choices: [
    {
      value: 'principalFirst',
      label: 'D’abord le principal',
      stated: 'Un paiement partiel s’impute d’abord sur le principal',
      instead: 'du principal',
    },
    {
      value: 'interestFirst',
      label: 'D’abord les intérêts',
      stated: 'Un paiement partiel s’impute d’abord sur les intérêts',
      instead: 'des intérêts',
    },
  ],
  // 1 740.00 and 20.00 of interest, of which 1 000.00 is paid.
  effect: ({ paymentImputation: first }) =>
    first === 'principalFirst'
      ? sentence`Sur ${formatEuros(examplePrice)} et 20,00${'\u00a0'}€ d’intérêts, un paiement de ${formatEuros(cents(100_000))} laisse 740,00${'\u00a0'}€ de principal.`
      : sentence`Sur ${formatEuros(examplePrice)} et 20,00${'\u00a0'}€ d’intérêts, un paiement de ${formatEuros(cents(100_000))} laisse 760,00${'\u00a0'}€ de principal.`,
};

const capIndividualAtDeposit: ChoiceParameter<'capIndividualAtDeposit'> = {
  name: 'capIndividualAtDeposit',
  label: 'Indemnité d’un particulier',
  unit: 'choice',
  clauses: ['3.5', '3.6'],
  law: 'Le prix entier demandé à un consommateur qui n’a rien suivi s’expose à être jugé abusif (R212-2 C. conso., L6353-6 C. trav.).',
  choices: [
    {
      value: true,
      label: 'L’acompte au plus',
      stated: 'L’indemnité d’un particulier s’arrête à l’acompte',
      instead: 'de s’arrêter à l’acompte',
    },
    {
      value: false,
      label: 'Le prix entier, comme un professionnel',
      stated: 'L’indemnité d’un particulier peut atteindre le prix entier',
      instead: 'de pouvoir atteindre le prix entier',
    },
  ],
  effect: (terms) =>
    terms.capIndividualAtDeposit
      ? sentence`Un particulier qui annule la veille une formation de ${formatEuros(examplePrice)} ne doit rien au-delà de l’acompte.`
      : sentence`Un particulier qui annule la veille une formation de ${formatEuros(examplePrice)} doit ${formatEuros(examplePrice)}.`,
};

const outOfScope = {
  value: 'outOfScope',
  label: 'Hors du champ de la TVA',
  instead: 'd’être hors du champ de la TVA',
} as const;
const asService = {
  value: 'asService',
  label: 'Même TVA que la formation',
  instead: 'd’être soumis à la TVA',
} as const;

/** An amount kept, with the VAT that it bears. */
const keptText = (what: string, amount: Cents, category: 'outOfScope' | 'asService'): string => {
  const { exclTax, vat } = splitInclTax(amount, vatRateOf('standard20'));
  return category === 'outOfScope'
    ? sentence`${what} de ${formatEuros(amount)} : ${formatEuros(amount)} pour l’organisme, pas de TVA ; un avoir annule celle de la facture d’acompte.`
    : sentence`${what} de ${formatEuros(amount)} : ${formatEuros(exclTax)} pour l’organisme et ${formatEuros(vat)} de TVA à reverser.`;
};

const keptDepositVat: ChoiceParameter<'keptDepositVat'> = {
  name: 'keptDepositVat',
  label: 'TVA de l’acompte gardé',
  unit: 'choice',
  clauses: ['3.5'],
  law: 'La jurisprudence tient les arrhes gardées pour une indemnité hors TVA (CJUE C-277/05) ; un expert-comptable confirme.',
  choices: [
    { ...outOfScope, stated: 'L’acompte gardé est hors du champ de la TVA' },
    { ...asService, stated: 'L’acompte gardé est soumis à la TVA comme la formation' },
  ],
  effect: (terms) => keptText('Acompte gardé', exampleDeposit(terms), terms.keptDepositVat),
};

const fullPriceVat: ChoiceParameter<'fullPriceVat'> = {
  name: 'fullPriceVat',
  label: 'TVA du prix dû en entier',
  unit: 'choice',
  clauses: ['3.5'],
  law: 'Le prix gardé d’une prestation réservée et non suivie reste taxé (CJUE C-250/14) ; un expert-comptable confirme.',
  choices: [
    { ...asService, stated: 'Le prix dû en entier est soumis à la TVA comme la formation' },
    { ...outOfScope, stated: 'Le prix dû en entier est hors du champ de la TVA' },
  ],
  effect: ({ fullPriceVat: category }) => {
    const { exclTax, vat } = splitInclTax(examplePrice, vatRateOf('standard20'));
    return category === 'outOfScope'
      ? sentence`Prix dû en entier, ${formatEuros(examplePrice)} : tout est pour l’organisme, sans TVA.`
      : sentence`Prix dû en entier, ${formatEuros(examplePrice)} : ${formatEuros(exclTax)} pour l’organisme et ${formatEuros(vat)} de TVA à reverser.`;
  },
};

/** The parameters that choose between two readings. */
export const catalogueOfChoices = {
  carryOverDeposit,
  lateInterestMode,
  paymentImputation,
  capIndividualAtDeposit,
  keptDepositVat,
  fullPriceVat,
} as const;
