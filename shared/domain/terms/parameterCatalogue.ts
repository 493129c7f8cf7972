import { catalogueOfChoices } from './catalogueOfChoices.ts';
import { catalogueOfNumbers } from './catalogueOfNumbers.ts';
import type { ParameterDescription, ParameterName } from './parameter.ts';

/** Every parameter: one that has no description does not compile. */
const described: { readonly [N in ParameterName]: ParameterDescription<N> } = {
  ...catalogueOfNumbers,
  ...catalogueOfChoices,
};

/** In the order of the clauses. */
const names: readonly ParameterName[] = [
  'proposalValidityDays',
  'depositRate',
  'proposalPreparationFee',
  'opcoGraceMonths',
  'lateInterestMode',
  'paymentImputation',
  'recoveryFee',
  'cancellationDays',
  'keptDepositVat',
  'fullPriceVat',
  'capIndividualAtDeposit',
  'postponementMonths',
  'carryOverDeposit',
  'formalNoticeDays',
];

/** What the terms leave to the organisation's choice, each described once. */
export const parameterCatalogue: readonly ParameterDescription[] = names.map(
  (name) => described[name] as ParameterDescription,
);

/** @example descriptionOf('depositRate').label //=> 'Acompte' */
export const descriptionOf = (name: ParameterName): ParameterDescription => described[name];

/**
 * The parameters that appear in a clause of the model.
 * @example parametersOfClause('2.1').map(({ name }) => name) //=> ['proposalValidityDays', 'depositRate']
 */
export const parametersOfClause = (clause: string): readonly ParameterDescription[] =>
  parameterCatalogue.filter(({ clauses }) => clauses.includes(clause));
