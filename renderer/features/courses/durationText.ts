import { countText } from '../../../shared/messages/countOf.ts';
import type { Course } from '../../../shared/records/records.ts';

const decimal = (value: number, noun: string): string =>
  Number.isInteger(value)
    ? countText(value, noun)
    : `${String(Math.round(value * 100) / 100).replace('.', ',')}\u00a0${value < 2 ? noun : `${noun}s`}`;

/**
 * How long a course lasts, as far as it is known.
 * @example durationText({ days: 2, hours: 14 }) //=> '2 jours · 14 heures'
 */
export const durationText = ({ days, hours }: Pick<Course, 'days' | 'hours'>): string =>
  [days === undefined ? '' : decimal(days, 'jour'), hours === undefined ? '' : decimal(hours, 'heure')]
    .filter((part) => part !== '')
    .join(' · ');
