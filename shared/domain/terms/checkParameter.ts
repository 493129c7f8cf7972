import { individualDepositCap } from '../legal/individualDepositCap.ts';
import { basisPoints, cents } from '../money/cents.ts';
import { formatEuros, formatRate } from '../money/formatMoney.ts';
import { sentence } from '../orders/sentence.ts';
import type { NumberParameter, ParameterName } from './parameter.ts';
import { descriptionOf } from './parameterCatalogue.ts';

const bound = ({ unit }: NumberParameter, value: number): string => {
  if (unit === 'rate') return formatRate(basisPoints(value));
  if (unit === 'euros') return formatEuros(cents(value));
  return String(value);
};

/**
 * Why a value cannot stand in the terms, as one sentence for the field; null where it can.
 * @example checkParameter('cancellationDays', 400) //=> 'Indiquez de 0 à 365.'
 */
export function checkParameter(name: ParameterName, value: unknown): string | null {
  const described = descriptionOf(name);
  if (described.unit === 'choice')
    return described.choices.some((choice) => choice.value === value)
      ? null
      : sentence`Choisissez une des réponses.`;
  const { least, most } = described;
  const whole = typeof value === 'number' && Number.isSafeInteger(value);
  if (whole && value >= least && value <= most) return null;
  return sentence`Indiquez de ${bound(described, least)} à ${bound(described, most)}.`;
}

/**
 * What the law keeps from a value that may stand all the same: it holds for professionals, not for individuals.
 * @example cautionOf('depositRate', 4000) //=> 'Un particulier ne verse jamais plus de 30 % avant la formation …'
 * @example cautionOf('depositRate', 3000) //=> null
 */
export function cautionOf(name: ParameterName, value: unknown): string | null {
  if (name !== 'depositRate' || typeof value !== 'number' || value <= individualDepositCap.value) return null;
  return descriptionOf(name).law ?? null;
}
