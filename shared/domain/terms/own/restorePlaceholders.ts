import type { OwnChapter } from '../../../records/records.ts';
import { type ClauseDraft, clauseFrom, draftOf } from './editClauses.ts';
import { figureClues, type FigureName } from './figureClues.ts';
import { findFigures } from './findFigures.ts';
import { withPlaceholders } from './insertPlaceholders.ts';
import { lostPlaceholders, type LostPlaceholder, placeholdersIn } from './placeholders.ts';

const wholeOf = ({ title, text }: ClauseDraft): string => `${title}\n${text}`;

/** The figures that an edited clause no longer takes from the rules. */
export const lostOf = (before: ClauseDraft, after: ClauseDraft): LostPlaceholder[] =>
  lostPlaceholders(wholeOf(before), wholeOf(after));

/** A clause as a text of its own. */
const alone = (draft: ClauseDraft): OwnChapter[] => [{ number: '', title: '', clauses: [clauseFrom(draft)] }];

/** Every figure of a clause that answers one of these parameters, tied to it whatever its value. */
function retied(draft: ClauseDraft, names: ReadonlySet<FigureName>): ClauseDraft {
  const values = findFigures<FigureName>(alone(draft), figureClues).flatMap(({ name, value }) =>
    names.has(name) && value !== null ? [{ [name]: value }] : [],
  );
  const [chapter] = values.reduce<OwnChapter[]>(withPlaceholders, alone(draft));
  const clause = chapter?.clauses[0];
  return clause ? { ...draftOf(clause), number: draft.number } : draft;
}

/** The lines of a text that hold a placeholder which another text has lost. */
const linesWith = (text: string, lost: readonly LostPlaceholder[]): string[] =>
  text
    .split('\n')
    .filter((line) => placeholdersIn(line).some((name) => lost.some((one) => one.name === name)));

/**
 * An edited clause with the placeholders that it lost: put where its figure stands, else the lines that held them are
 * put back at its end. What was written is kept.
 * @example restorePlaceholders(draft('Acompte de {{depositRate}} %.'), draft('Un acompte de 40 %.')).text //=> 'Un acompte de {{depositRate}} %.'
 */
export function restorePlaceholders(before: ClauseDraft, after: ClauseDraft): ClauseDraft {
  const lost = lostOf(before, after);
  if (lost.length === 0) return after;
  const tied = retied(after, new Set(lost.map(({ name }) => name)));
  const still = lostOf(before, tied);
  if (still.length === 0) return tied;
  const here = new Set(tied.text.split('\n'));
  const back = linesWith(before.text, still).filter((line) => !here.has(line));
  const titled = linesWith(before.title, still).length > 0 ? { ...tied, title: before.title } : tied;
  return { ...titled, text: [titled.text, ...back].filter(Boolean).join('\n') };
}
