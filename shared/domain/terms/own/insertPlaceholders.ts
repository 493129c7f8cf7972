import type { OwnChapter } from '../../../records/records.ts';
import { defaultTerms, type TermsParameters } from '../parameters.ts';
import { samePlace, withTexts } from './clausePlaces.ts';
import { figureClues, type FigureName } from './figureClues.ts';
import { type FigureMention, findFigures } from './findFigures.ts';
import { type FigureStyle, figureText, placeholderOf, renderPlaceholders } from './placeholders.ts';
import type { WrittenNumber } from './quantities.ts';

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
}

const styles: readonly FigureStyle[] = ['', 'centimes', 'lettres', 'Lettres', 'LETTRES'];

/** The placeholder that writes a number exactly as it stands, or none: the text must not change. */
function cutOf(text: string, { name, value }: FigureMention<FigureName>, number: WrittenNumber): Cut | null {
  const { start, end } = number;
  const style = styles.find((one) => figureText(name, value ?? 0, one) === text.slice(start, end));
  return style === undefined ? null : { start, end, placeholder: placeholderOf(name, style) };
}

const replaced = (text: string, cuts: readonly Cut[]): string =>
  cuts.reduceRight(
    (done, { start, end, placeholder }) => done.slice(0, start) + placeholder + done.slice(end),
    text,
  );

/** One mention replaced, provided that the text still reads the same with its own value. */
function withMention(text: string, mention: FigureMention<FigureName>, known: TermsParameters): string {
  const cuts = mention.quantity.numbers.map((number) => cutOf(text, mention, number));
  const all = cuts.filter((cut) => cut !== null).toSorted((a, b) => a.start - b.start);
  if (all.length < cuts.length) return text;
  const changed = replaced(text, all);
  return renderPlaceholders(changed, known) === renderPlaceholders(text, known) ? changed : text;
}

/**
 * The terms with each figure that has the chosen value replaced by its placeholder, in figures or in words as the
 * text has it: from then on text and rules cannot disagree. With the same values the text reads as before, sign for
 * sign. Figures of another value stay as they are written.
 * @example withPlaceholders(lexom, { depositRate: 3000 }) // « un acompte de {{depositRate}} % du prix »
 */
export function withPlaceholders(
  chapters: readonly OwnChapter[],
  chosen: Partial<TermsParameters>,
): OwnChapter[] {
  const known = { ...defaultTerms, ...chosen };
  const mentions = findFigures<FigureName>(chapters, figureClues).filter(
    ({ name, value, doubt }) => value !== null && value === chosen[name] && doubt !== 'contradictory',
  );
  return withTexts(chapters, (text, place) =>
    mentions
      .filter((mention) => samePlace(mention.place, place))
      .reduceRight((done, mention) => withMention(done, mention, known), text),
  );
}
