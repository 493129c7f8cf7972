import type { CivilDay } from '../../domain/dates/civilDay.ts';
import type { BasisPoints, Cents } from '../../domain/money/cents.ts';
import { element, type Xml } from './xml.ts';

/**
 * An amount as EN 16931 writes it: a point, two decimals (BR-DEC).
 * @example amountText(cents(-5)) //=> '-0.05'
 */
export function amountText(amount: Cents): string {
  const digits = Math.abs(amount).toString().padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** @example rateText(basisPoints(2000)) //=> '20.00' */
export const rateText = (rate: BasisPoints): string => (rate / 100).toFixed(2);

/** A day in format 102. @example dayElement('ram:DueDateDateTime', day) holds '20261215' */
export const dayElement = (name: string, day: CivilDay, prefix = 'udt'): Xml =>
  element(name, [element(`${prefix}:DateTimeString`, day.replaceAll('-', ''), { format: '102' })]);
