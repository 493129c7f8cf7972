import type { OwnChapter } from '../../../records/records.ts';
import type { TermsParameters } from '../parameters.ts';
import { type ChoiceClue, choiceClues, type ChoiceName } from './choiceClues.ts';
import { type Place, type PlacedText, textsOfTerms } from './clausePlaces.ts';
import { excerpt } from './excerpt.ts';
import { folded } from './folded.ts';
import { nameOfClause } from './ownClauseStating.ts';

/** One sentence of the text that answers a question of the engine. */
export interface ChoiceMention {
  readonly name: ChoiceName;
  readonly value: TermsParameters[ChoiceName];
  readonly place: Place;
  readonly clause: string;
  /** The words that say it. */
  readonly said: string;
  readonly around: string;
}

function mentionOf(placed: PlacedText, sentence: string, clue: ChoiceClue): ChoiceMention[] {
  const plain = folded(sentence);
  const says = clue.says.exec(plain);
  if (!says || !clue.about.test(`${folded(placed.over)} ${plain}`) || clue.not?.test(plain)) return [];
  const said = sentence.slice(says.index, says.index + says[0].length);
  const around = excerpt(sentence, [0, sentence.length], [says.index, says.index + says[0].length]);
  const clause = nameOfClause(placed.clause);
  return [{ name: clue.name, value: clue.value, place: placed.place, clause, said, around }];
}

/** Every sentence of the terms that answers one of the engine's questions. */
export const findChoices = (chapters: readonly OwnChapter[]): ChoiceMention[] =>
  textsOfTerms(chapters).flatMap((placed) =>
    placed.text
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .flatMap((sentence) => choiceClues.flatMap((clue) => mentionOf(placed, sentence, clue))),
  );
