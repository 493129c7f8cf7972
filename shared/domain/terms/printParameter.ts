import { basisPoints, cents } from '../money/cents.ts';
import { formatEuros, formatRate } from '../money/formatMoney.ts';
import { sentence } from '../orders/sentence.ts';
import type { ChoiceParameter, NumberParameter, ParameterDescription, ParameterName } from './parameter.ts';
import { descriptionOf } from './parameterCatalogue.ts';
import type { TermsParameters } from './parameters.ts';
import { countOf } from './text/clause.ts';

const printNumber = ({ unit }: NumberParameter, value: number): string => {
  if (unit === 'rate') return formatRate(basisPoints(value));
  if (unit === 'euros') return formatEuros(cents(value));
  return countOf(value, unit === 'days' ? 'jour' : 'mois');
};

const choiceOf = ({ choices }: ChoiceParameter, value: unknown) =>
  choices.find((choice) => choice.value === value) ?? choices[0];

const isNumber = (described: ParameterDescription): described is NumberParameter =>
  described.unit !== 'choice';

/**
 * A parameter's value as a form shows it.
 * @example printParameter('depositRate', basisPoints(3000)) //=> '30 %'
 * @example printParameter('carryOverDeposit', false) //=> 'Gardé à titre d’indemnité'
 */
export function printParameter<N extends ParameterName>(name: N, value: TermsParameters[N]): string {
  const described = descriptionOf(name);
  return isNumber(described)
    ? printNumber(described, Number(value))
    : (choiceOf(described, value)?.label ?? '');
}

/** A value as a condition, without its full stop. */
function statedAs<N extends ParameterName>(name: N, value: TermsParameters[N]): string {
  const described = descriptionOf(name);
  return isNumber(described)
    ? described.stated(printNumber(described, Number(value)))
    : (choiceOf(described, value)?.stated ?? '');
}

/** A value given up, after « au lieu ». */
function insteadOf<N extends ParameterName>(name: N, value: TermsParameters[N]): string {
  const described = descriptionOf(name);
  return isNumber(described)
    ? `de ${printNumber(described, Number(value))}`
    : (choiceOf(described, value)?.instead ?? '');
}

/**
 * A special condition in words (clause I): what holds for this order, what the terms say, and where.
 * @example specialSentence('depositRate', basisPoints(2000), basisPoints(3000))
 * //=> 'L’acompte est de 20 % au lieu de 30 % (article 2.1).'
 */
export const specialSentence = <N extends ParameterName>(
  name: N,
  value: TermsParameters[N],
  usual: TermsParameters[N],
): string => {
  const [clause = ''] = descriptionOf(name).clauses;
  return value === usual
    ? sentence`${statedAs(name, value)} (article ${clause}).`
    : sentence`${statedAs(name, value)} au lieu ${insteadOf(name, usual)} (article ${clause}).`;
};
