import type { CivilDay } from '../dates/civilDay.ts';
import { formatShortDay } from '../dates/formatDay.ts';
import type { Cents } from '../money/cents.ts';
import { minus, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { sentence } from '../orders/sentence.ts';
import type { ExplanationLine } from './explanation.ts';

/** @example moneyLine('Prix TTC', cents(174000)) //=> { label: 'Prix TTC', value: '1 740,00 €' } */
export const moneyLine = (label: string, amount: Cents): ExplanationLine => ({
  label,
  value: formatEuros(amount),
});

/** An amount that is taken off. */
export const takenLine = (label: string, amount: Cents): ExplanationLine =>
  moneyLine(label, minus(zero, amount));

/** @example dayLine('Émise le', civilDay('2026-11-02')) //=> { label: 'Émise le', value: 'lun. 2 nov. 2026' } */
export const dayLine = (label: string, day: CivilDay): ExplanationLine => ({
  label,
  value: formatShortDay(day),
});

/** The figure that was asked about, under a rule. */
export const asResult = (line: ExplanationLine): ExplanationLine => ({ ...line, total: true });

/** @example countLine('Places par session', 12) //=> { label: 'Places par session', value: '12' } */
export const countLine = (label: string, count: number): ExplanationLine => ({
  label,
  value: String(count).replace('.', ','),
});

/**
 * A length of time between two days of a reckoning.
 * @example spanLine('Validité', '+', 30, 'jour') //=> { label: 'Validité', value: '+ 30 jours' }
 */
export const spanLine = (
  label: string,
  sign: '+' | '−',
  count: number,
  unit: 'jour' | 'mois' | 'an',
): ExplanationLine => ({
  label,
  value: `${sign}\u00a0${count}\u00a0${count > 1 && unit !== 'mois' ? `${unit}s` : unit}`,
});

/** @example daysLine('Du 29 novembre au 14 décembre', 15).value //=> '15 jours' */
export const daysLine = (label: string, days: number): ExplanationLine => ({
  label,
  value: sentence`${days} jour${Math.abs(days) > 1 ? 's' : ''}`,
});
