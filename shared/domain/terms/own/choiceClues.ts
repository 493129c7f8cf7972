import type { TermsParameters } from '../parameters.ts';

/** The parameters that a text says with words, one of a few. */
export type ChoiceName =
  | 'carryOverDeposit'
  | 'lateInterestMode'
  | 'paymentImputation'
  | 'capIndividualAtDeposit'
  | 'keptDepositVat'
  | 'fullPriceVat';

export interface ChoiceClue<Name extends ChoiceName = ChoiceName> {
  readonly name: Name;
  readonly value: TermsParameters[Name];
  /** In the sentence. */
  readonly says: RegExp;
  /** In the sentence or in what stands over it. */
  readonly about: RegExp;
  readonly not?: RegExp;
}

const lateness = /interet|penalite|retard|bce|banque centrale|refi/;
const postponing = /(?:^|[^a-z])report|reprogramm/;

/** One line an answer. Two answers in one text are both proposed: the organisation says which it means. */
export const choiceClues: readonly ChoiceClue[] = [
  {
    name: 'lateInterestMode',
    value: 'semester',
    says: /semestr[a-z]*|1er juillet|premier juillet/,
    about: lateness,
  },
  {
    name: 'lateInterestMode',
    value: 'january',
    says: /(?:1er|premier) janvier/,
    about: lateness,
    not: /1er juillet|premier juillet|(?:premier|second|deuxieme|chaque) semestre/,
  },
  {
    name: 'carryOverDeposit',
    value: false,
    says: /(?:acompte|arrhes|somme)[^.]{0,120}(?:acquis|conserve|perdu|retenu)/,
    about: postponing,
  },
  {
    name: 'carryOverDeposit',
    value: true,
    says: /(?:acompte|arrhes|somme)[^.]{0,120}(?:reporte|impute|transfere|valable|deduit|affecte)/,
    about: postponing,
  },
  { name: 'paymentImputation', value: 'principalFirst', says: /impute[^.]{0,60}principal/, about: /impute/ },
  {
    name: 'paymentImputation',
    value: 'interestFirst',
    says: /impute[^.]{0,40}(?:interet|penalite)/,
    about: /impute/,
    not: /impute[^.]{0,60}principal/,
  },
  {
    name: 'keptDepositVat',
    value: 'outOfScope',
    says: /acompte[^.]{0,160}(?:hors (?:du )?champ|non (?:soumis|assujetti)|pas soumis)[^.]{0,30}tva/,
    about: /acquis|conserve|indemnite/,
  },
  {
    name: 'keptDepositVat',
    value: 'asService',
    says: /acompte[^.]{0,160}(?<!non )(?<!pas )soumise? a la tva/,
    about: /acquis|conserve|indemnite/,
  },
  {
    name: 'fullPriceVat',
    value: 'asService',
    says: /(?:prix|totalite|montant total)[^.]{0,160}(?<!non )(?<!pas )soumise? a la tva/,
    about: /indemnite|annul|renonc/,
  },
  {
    name: 'fullPriceVat',
    value: 'outOfScope',
    says: /(?:prix|totalite|montant total)[^.]{0,160}(?:hors (?:du )?champ|non soumise?|pas soumise?)[^.]{0,30}tva/,
    about: /indemnite|annul|renonc/,
  },
];
