import { folded } from './folded.ts';
import { fromWords, wordsAtEnd } from './numbersInWords.ts';

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'percent' | 'euro' | 'point' | 'times';

/** Where a number stands in a text, and how it is written. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly written: 'digits' | 'words';
}

/** « quinze (15) jours »: a number with its unit, written once or twice. */
export interface Quantity {
  /** In hundredths, so that 33,33 % and 40,50 € are whole. */
  readonly hundredths: number;
  readonly unit: Unit;
  readonly numbers: readonly WrittenNumber[];
  readonly start: number;
  readonly end: number;
  /** Days that are not calendar days: « ouvrés », « ouvrables », « francs ». */
  readonly working: boolean;
  /** « quinze (14) »: words and figures disagree. */
  readonly contradictory: boolean;
}

const units: readonly (readonly [Unit, RegExp])[] = [
  ['hour', /^heures?$/],
  ['day', /^jours?$/],
  ['week', /^semaines?$/],
  ['month', /^mois$/],
  ['year', /^(?:ans?|annees?)$/],
  ['percent', /^(?:%|pour ?cents?)$/],
  ['euro', /^(?:€|euros?|eur)$/],
  ['point', /^points?$/],
  ['times', /^fois$/],
];
const anyUnit =
  /%|€|(?<![a-z])(?:heures?|jours?|semaines?|mois|ans?|annees?|pour ?cents?|euros?|eur|points?|fois)(?![a-z])/g;
const figuresAtEnd = /(?<![\d.,])(\d{1,3}(?:[ .]\d{3})+|\d+)(?:[,.](\d{1,2}))?$/;
const bracketAtEnd = /\(([^()]{1,40})\) *$/;
/** « quinze jours », « 15 premiers jours » are read; further back is another sentence. */
const reach = 70;

interface Read {
  readonly hundredths: number;
  readonly number: WrittenNumber;
}

/** The number that ends a stretch of text. */
function numberAtEnd(stretch: string, offset: number): Read | null {
  const text = stretch.trimEnd();
  const figures = figuresAtEnd.exec(text);
  if (figures) {
    const whole = Number((figures[1] ?? '').replaceAll(/[ .]/g, ''));
    const hundredths = whole * 100 + Number((figures[2] ?? '').padEnd(2, '0'));
    const start = offset + figures.index;
    return { hundredths, number: { start, end: start + figures[0].length, written: 'digits' } };
  }
  return wordsRead(text, offset);
}

/** The longest run of words that makes a number: « vingt et un », but « un » in « et un ». */
function wordsRead(text: string, offset: number): Read | null {
  const words = wordsAtEnd.exec(text);
  for (let start = words?.index ?? -1; start >= 0; start = nextWord(text, start)) {
    const value = fromWords(text.slice(start));
    if (value !== null)
      return {
        hundredths: value * 100,
        number: { start: offset + start, end: offset + text.length, written: 'words' },
      };
  }
  return null;
}

function nextWord(text: string, from: number): number {
  const gap = text.slice(from).search(/[ -]/);
  return gap < 0 ? -1 : from + gap + 1;
}

/** The number before a unit, and the one beside it in brackets. */
function numbersBefore(text: string, at: number): Read[] {
  const from = Math.max(0, at - reach);
  const stretch = text.slice(from, at);
  const bracket = bracketAtEnd.exec(stretch);
  if (!bracket) return [numberAtEnd(stretch, from)].filter((read) => read !== null);
  const inside = numberAtEnd(bracket[1] ?? '', from + bracket.index + 1);
  const outside = numberAtEnd(stretch.slice(0, bracket.index), from);
  return inside && outside ? [outside, inside] : [];
}

const workingDays = /^(?: (?:calendaires|pleins|entiers))?(?: ou)? (?:ouvres|ouvrables|francs)/;

/**
 * Every number with its unit, in figures or in words, with the places where it stands.
 * @example findQuantities('un délai de six mois')[0] //=> { hundredths: 600, unit: 'month', … }
 */
export function findQuantities(text: string): Quantity[] {
  const plain = folded(text);
  const found: Quantity[] = [];
  for (const match of plain.matchAll(anyUnit)) {
    const unit = units.find(([, form]) => form.test(match[0]))?.[0];
    const reads = numbersBefore(plain, match.index);
    const [first] = reads;
    if (!unit || !first) continue;
    const end = match.index + match[0].length;
    found.push({
      hundredths: first.hundredths,
      unit,
      numbers: reads.map(({ number }) => number),
      start: first.number.start,
      end,
      working: unit === 'day' && workingDays.test(plain.slice(end, end + 40)),
      contradictory: reads.some(({ hundredths }) => hundredths !== first.hundredths),
    });
  }
  return found;
}
