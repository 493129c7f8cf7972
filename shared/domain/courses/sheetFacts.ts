import { type Cents, cents } from '../money/cents.ts';
import { wordKey } from '../parties/tidyText.ts';
import type { SheetFields } from './courseSheet.ts';

const number = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));
const daysPattern = /(\d{1,3}(?:[.,]\d{1,2})?) ?(?:jours?|journees?|j)\b( et demie?)?/;
const halfDaysPattern = /(\d{1,3}) ?demi-? ?journees?\b/;
const hoursPattern = /(\d{1,4}(?:[.,]\d{1,2})?) ?(?:heures?|h)(?![a-z]) ?(\d{2})?/;

/**
 * The days and hours that a text states. The one is never computed from the other.
 * @example durationIn('2 Jours') //=> { days: 2 }
 * @example durationIn('Durée : 14 heures, soit 4 demi-journées') //=> { days: 2, hours: 14 }
 */
export function durationIn(text: string): Pick<SheetFields, 'days' | 'hours'> {
  const key = wordKey(text);
  const halfDays = halfDaysPattern.exec(key)?.[1];
  const days = daysPattern.exec(key.replace(halfDaysPattern, ''));
  const hours = hoursPattern.exec(key);
  return {
    ...(halfDays === undefined ? {} : { days: number(halfDays) / 2 }),
    ...(days === null ? {} : { days: number(days[1]) + (days[2] === undefined ? 0 : 0.5) }),
    ...(hours === null
      ? {}
      : { hours: number(hours[1]) + (hours[2] === undefined ? 0 : Number(hours[2]) / 60) }),
  };
}

const linkWords = /\b(duree|soit|ou|et|en|presentiel|distanciel|distance|a)\b|[ ,;:()/+–-]/g;

/**
 * Whether a text says a duration and nothing else, as in the corner of a sheet.
 * @example isOnlyDuration('2 jours (14 heures)') //=> true
 */
export function isOnlyDuration(text: string): boolean {
  const rest = wordKey(text)
    .slice(0, 100)
    .replace(halfDaysPattern, '')
    .replace(daysPattern, '')
    .replace(hoursPattern, '')
    .replace(linkWords, '');
  return text.length <= 100 && rest === '' && Object.keys(durationIn(text)).length > 0;
}

const referencePattern =
  /(?:^|[\s/|(–-])(?:réf|ref|référence|reference|code)\s*\.?\s*:?\s*([A-Z0-9][A-Z0-9._/-]{2,39})\)?\s*$/iu;

/**
 * The reference at the end of a line, and what stands before it: a category.
 * @example referenceIn('dans VENTE / Réf : AK-01') //=> { reference: 'AK-01', category: 'VENTE' }
 */
export function referenceIn(line: string): Pick<SheetFields, 'reference' | 'category'> | null {
  const reference = referencePattern.exec(line)?.[1];
  if (reference === undefined || !/\d|-/.test(reference)) return null;
  const before = line.replace(referencePattern, '').replace(/[\s/|–-]+$/u, '');
  const category = before.replace(/^(dans|catégorie|domaine)\s*:?\s*/iu, '').trim();
  return { reference, ...(category === '' ? {} : { category }) };
}

/**
 * How many people a text allows at most, when it says one number or a range.
 * @example groupSizeIn('de 4 à 10 participants') //=> 10
 */
export function groupSizeIn(text: string): number | null {
  const found = (text.match(/\d{1,4}/g) ?? []).map(Number).filter((count) => count >= 1 && count <= 1000);
  return found.length === 0 || found.length > 2 ? null : Math.max(...found);
}

const amountPattern =
  /(\d{1,3}(?: \d{3}){1,2}|\d{1,7})(?:[.,](\d{1,2}))?(?!\d)\s*(?:€|euros?|eur)\s*(ht|hors taxes?)\b/;

/**
 * The price excl. tax that a text states, when it also says whether it is of a group or of a person.
 * @example priceIn('1 450 € HT par groupe') //=> { intraPrice: 145000 }
 * @example priceIn('1 450 €') //=> null: neither the unit nor the tax is said
 */
export function priceIn(text: string): Pick<SheetFields, 'intraPrice' | 'interPrice'> | null {
  const key = wordKey(text);
  const amount = amountPattern.exec(key);
  const isGroup = /\b(intra|par groupe|le groupe|par session|forfait)\b/.test(key);
  const isPerson = /\b(inter|par personne|par participant|par stagiaire|par apprenant)\b/.test(key);
  if (amount === null || isGroup === isPerson || (key.match(/€|euros?\b/g) ?? []).length !== 1) return null;
  const price: Cents = cents(Number(`${amount[1]?.replaceAll(' ', '')}${(amount[2] ?? '').padEnd(2, '0')}`));
  return isGroup ? { intraPrice: price } : { interPrice: price };
}
