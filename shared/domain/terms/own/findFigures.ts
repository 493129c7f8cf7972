import type { OwnChapter } from '../../../records/records.ts';
import { type PlacedText, type Place, textsOfTerms } from './clausePlaces.ts';
import { excerpt } from './excerpt.ts';
import type { FigureClue } from './figureClues.ts';
import { folded } from './folded.ts';
import { nameOfClause } from './ownClauseStating.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/** Why a figure is proposed and not simply taken. */
export type Doubt = 'otherUnit' | 'workingDays' | 'contradictory';

/** One place of the text that gives a parameter its figure. */
export interface FigureMention<Name extends string = string> {
  readonly name: Name;
  readonly place: Place;
  /** As the organisation numbers the clause, else its title. */
  readonly clause: string;
  readonly quantity: Quantity;
  /** « 30 % » */
  readonly said: string;
  /** The words around it. */
  readonly around: string;
  /** In the parameter's own unit: days, months, basis points, cents. Null where the unit is another. */
  readonly value: number | null;
  readonly doubt: Doubt | null;
}

/** « art. 3 »: a point there ends no sentence. */
const sentenceEnd = /(?<!\bart|\bal|\bn|\b[a-z])[.!?…]\s+(?=[\p{L}\d«"(])/gu;

/** Where the sentence around a place begins and ends. */
function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  let from = 0;
  for (const stop of text.matchAll(sentenceEnd)) {
    const next = stop.index + stop[0].length;
    if (next <= start) from = next;
    else if (stop.index >= end) return [from, stop.index + 1];
  }
  return [from, text.length];
}

/** Units whose hundredths are the parameter's own unit: basis points and cents. */
const inHundredths: ReadonlySet<string> = new Set(['percent', 'euro']);

function valueOf({ hundredths, unit }: Quantity): number | null {
  if (inHundredths.has(unit)) return hundredths;
  return hundredths % 100 === 0 ? hundredths / 100 : null;
}

function doubtOf(quantity: Quantity, unit: Quantity['unit']): Doubt | null {
  if (quantity.unit !== unit) return 'otherUnit';
  if (quantity.contradictory) return 'contradictory';
  return quantity.working ? 'workingDays' : null;
}

/** The clue that a quantity answers, if any. */
function mentionOf<Name extends string>(
  placed: PlacedText,
  plain: string,
  quantity: Quantity,
  clues: readonly FigureClue<Name>[],
): FigureMention<Name>[] {
  const { start, end, unit } = quantity;
  const [from, to] = sentenceAround(plain, start, end);
  const around = {
    sentence: plain.slice(from, to),
    before: plain.slice(from, start),
    after: plain.slice(end, to),
    over: folded(placed.over),
  };
  return clues
    .filter((clue) => (clue.unit === unit || clue.otherUnits.includes(unit)) && clue.fits(around))
    .map((clue) => {
      const doubt = doubtOf(quantity, clue.unit);
      return {
        name: clue.name,
        place: placed.place,
        clause: nameOfClause(placed.clause),
        quantity,
        said: placed.text.slice(start, end),
        around: excerpt(placed.text, [from, to], [start, end]),
        value: doubt === 'otherUnit' ? null : valueOf(quantity),
        doubt,
      };
    });
}

/** Every place of the terms where a figure answers one of these clues, in reading order. */
export const findFigures = <Name extends string>(
  chapters: readonly OwnChapter[],
  clues: readonly FigureClue<Name>[],
): FigureMention<Name>[] =>
  textsOfTerms(chapters).flatMap((placed) => {
    const quantities = findQuantities(placed.text);
    const plain = quantities.length > 0 ? folded(placed.text) : '';
    return quantities.flatMap((quantity) => mentionOf(placed, plain, quantity, clues));
  });
