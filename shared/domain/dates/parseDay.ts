import { ok, refused, type Result } from '../../result.ts';
import { addDays, type CivilDay, daysBetween, isCivilDay } from './civilDay.ts';

export type DayRefusalCode = 'empty' | 'notADay' | 'noSuchDay';

/** Why a text is no day, with one sentence to show beside the field. */
export interface DayRefusal {
  readonly code: DayRefusalCode;
  readonly because: string;
}

/** Which year a day without one is in: the nearest to today, the next to come, or the last gone. */
export type Lean = 'nearest' | 'future' | 'past';

const sentences: Readonly<Record<DayRefusalCode, string>> = {
  empty: 'Indiquez une date, par exemple 14/12/2026.',
  notADay: 'Ce n’est pas une date. Écrivez par exemple 14/12/2026, 14 décembre, demain ou +15.',
  noSuchDay: 'Cette date n’existe pas au calendrier.',
};
const no = (code: DayRefusalCode): Result<never, DayRefusal> => refused({ code, because: sentences[code] });

const monthPrefixes = [
  'janv',
  'fev',
  'mars',
  'avr',
  'mai',
  'juin',
  'juil',
  'aou',
  'sept',
  'oct',
  'nov',
  'dec',
] as const;
const monthNames = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
] as const;
const relative: Readonly<Record<string, number>> = {
  'avant-hier': -2,
  hier: -1,
  "aujourd'hui": 0,
  aujourdhui: 0,
  demain: 1,
  'apres-demain': 2,
};

const weekdayName =
  /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)\.? (?=\d)/;
const offset = /^([+-]) ?(\d{1,4})(?: ?j(?:ours?)?)?$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const figures = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$/;
const compact = /^(\d{2})(\d{2})(\d{2}|\d{4})$/;
const words = /^(\d{1,2})(?:er)? ?([a-z]+)\.?(?: (\d{2}|\d{4}))?$/;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .replace(/[−–]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

const monthNumber = (name: string): number =>
  monthPrefixes.findIndex((prefix, index) => name.startsWith(prefix) && monthNames[index]?.startsWith(name)) +
  1;

const two = (n: number): string => String(n).padStart(2, '0');
const dayOf = (year: number, month: number, date: number): CivilDay | null => {
  const text = `${year}-${two(month)}-${two(date)}`;
  return isCivilDay(text) ? text : null;
};

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** Far enough to meet a 29 February, even around 2100. */
const yearsAround = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8] as const;

function withoutYear(month: number, date: number, today: CivilDay, lean: Lean): CivilDay | null {
  const thisYear = Number(today.slice(0, 4));
  const candidates = yearsAround
    .map((years) => dayOf(thisYear + years, month, date))
    .filter((day): day is CivilDay => day !== null)
    .filter((day) => lean === 'nearest' || (lean === 'future' ? day >= today : day <= today));
  const distance = (day: CivilDay): number => Math.abs(daysBetween(today, day));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

type Parts = { readonly year: string | undefined; readonly month: number; readonly date: number };

function partsOf(text: string): Parts | null {
  const asIso = iso.exec(text);
  if (asIso) return { year: asIso[1], month: Number(asIso[2]), date: Number(asIso[3]) };
  const inFigures = figures.exec(text) ?? compact.exec(text);
  if (inFigures) return { year: inFigures[3], month: Number(inFigures[2]), date: Number(inFigures[1]) };
  const inWords = words.exec(text);
  const month = inWords?.[2] ? monthNumber(inWords[2]) : 0;
  return inWords && month > 0 ? { year: inWords[3], month, date: Number(inWords[1]) } : null;
}

/**
 * What people type in a field of dates. A day without a year is the nearest to today unless `lean` says otherwise.
 * @example parseDay('14/12', civilDay('2026-11-23')) //=> { ok: true, value: '2026-12-14' }
 * @example parseDay('+15', civilDay('2026-11-23')) //=> { ok: true, value: '2026-12-08' }
 * @example parseDay('30/02/2027', civilDay('2026-11-23')) //=> { ok: false, error: { code: 'noSuchDay', … } }
 */
export function parseDay(
  text: string,
  today: CivilDay,
  lean: Lean = 'nearest',
): Result<CivilDay, DayRefusal> {
  const typed = plain(text);
  if (typed === '') return no('empty');
  const shift = offset.exec(typed);
  const days = shift ? Number(`${shift[1]}${shift[2]}`) : relative[typed];
  if (days !== undefined) return ok(addDays(today, days));
  const parts = partsOf(typed.replace(weekdayName, ''));
  if (!parts) return no('notADay');
  const { year, month, date } = parts;
  const day = year === undefined ? withoutYear(month, date, today, lean) : dayOf(fullYear(year), month, date);
  return day === null ? no('noSuchDay') : ok(day);
}
