import type { OwnChapter } from '../../../records/records.ts';
import { defaultTerms, type TermsParameters } from '../parameters.ts';
import { figureClues, fixedClues, type FigureName, type FixedName } from './figureClues.ts';
import { findChoices } from './findChoices.ts';
import { type Doubt, type FigureMention, findFigures } from './findFigures.ts';

export type ParameterName = keyof TermsParameters;

/** Where and how the text gives a value. */
export interface Mention {
  readonly clause: string;
  readonly said: string;
  readonly around: string;
  readonly doubt: Doubt | null;
}

/** One answer that the text gives. Several answers, or an answer in doubt, are put to the organisation. */
export interface Candidate {
  /** Null where the text counts in another unit than the engine (« un mois » for days). */
  readonly value: TermsParameters[ParameterName] | null;
  readonly mentions: readonly Mention[];
}

/** What the text says of one parameter. */
export interface ParameterFinding {
  readonly name: ParameterName;
  /** `stated`: one answer, without doubt. `toChoose`: several, or one in doubt. `absent`: the text is silent. */
  readonly state: 'stated' | 'toChoose' | 'absent';
  readonly candidates: readonly Candidate[];
}

/** What the text says of a rate that the engine applies whatever the terms say. */
export interface FixedFinding {
  readonly name: FixedName;
  /** As the engine applies it: 10 points, three times. */
  readonly applied: number;
  readonly mentions: readonly (Mention & { readonly value: number | null })[];
}

/** L441-10 C. com.: ECB + 10 points, and never below three times the legal rate. */
const applied: Readonly<Record<FixedName, number>> = { ecbMargin: 10, legalRateMultiple: 3 };

interface Answer extends Mention {
  readonly name: ParameterName;
  readonly value: Candidate['value'];
}

const mentionOf = ({ clause, said, around, doubt }: Mention): Mention => ({ clause, said, around, doubt });

function answersOf(chapters: readonly OwnChapter[]): Answer[] {
  const figures = findFigures<FigureName>(chapters, figureClues) as readonly (FigureMention<FigureName> &
    Answer)[];
  return [...figures, ...findChoices(chapters).map((choice) => ({ ...choice, doubt: null }))];
}

function candidatesOf(answers: readonly Answer[]): Candidate[] {
  const values = [...new Set(answers.map(({ value }) => value))];
  return values.map((value) => ({
    value,
    mentions: answers.filter((answer) => answer.value === value).map(mentionOf),
  }));
}

function stateOf(candidates: readonly Candidate[]): ParameterFinding['state'] {
  const [only] = candidates;
  if (!only) return 'absent';
  const sure = candidates.length === 1 && only.mentions.every(({ doubt }) => doubt === null);
  return sure ? 'stated' : 'toChoose';
}

/**
 * For each parameter of the engine, what the text says of it: the value, where, in which words. Nothing is guessed:
 * two values, days that are not calendar days, another unit are all put to the organisation.
 * @example findParameters(lexom).find(({ name }) => name === 'cancellationDays')?.candidates[0]?.value //=> 15
 */
export function findParameters(chapters: readonly OwnChapter[]): ParameterFinding[] {
  const answers = answersOf(chapters);
  return (Object.keys(defaultTerms) as ParameterName[]).map((name) => {
    const candidates = candidatesOf(answers.filter((answer) => answer.name === name));
    return { name, candidates, state: stateOf(candidates) };
  });
}

/** What the text says of the margin and of the floor of 3.4, beside what the engine applies. */
export function findFixedRates(chapters: readonly OwnChapter[]): FixedFinding[] {
  const mentions = findFigures<FixedName>(chapters, fixedClues);
  return (Object.keys(applied) as FixedName[]).map((name) => ({
    name,
    applied: applied[name],
    mentions: mentions
      .filter((mention) => mention.name === name)
      .map((mention) => ({ ...mentionOf(mention), value: mention.quantity.hundredths / 100 })),
  }));
}

/**
 * The values that the text states without doubt: what a new version begins with.
 * @example statedParameters(findParameters(lexom)).depositRate //=> 3000
 */
export const statedParameters = (findings: readonly ParameterFinding[]): Partial<TermsParameters> =>
  Object.fromEntries(
    findings
      .filter(({ state }) => state === 'stated')
      .map(({ name, candidates }) => [name, candidates[0]?.value]),
  );
