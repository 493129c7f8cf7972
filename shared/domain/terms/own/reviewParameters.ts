import type { OwnChapter } from '../../../records/records.ts';
import type { TermsParameters } from '../parameters.ts';
import { termsOf } from '../termsOf.ts';
import { renderedText } from './renderedText.ts';
import { textsOfTerms } from './clausePlaces.ts';
import { findParameters, type Mention, type ParameterFinding, type ParameterName } from './findParameters.ts';
import { nameOfClause } from './ownClauseStating.ts';
import { placeholdersIn } from './placeholders.ts';

/** A place of the text that says something else than the rules. */
export interface Disagreement extends Mention {
  readonly value: TermsParameters[ParameterName] | null;
}

/** One parameter beside what the text says of it. */
export interface ParameterReview {
  readonly name: ParameterName;
  /** What the rules will apply: chosen or stated, else the model's. */
  readonly value: TermsParameters[ParameterName];
  /** `toChoose`: the organisation has to say; `differs`: some place says otherwise; `agrees`; `absent`: the text is silent. */
  readonly state: 'toChoose' | 'differs' | 'agrees' | 'absent';
  /** Clauses whose figure follows the parameter. */
  readonly linked: readonly string[];
  /** Clauses that say the same value, linked or in words. */
  readonly saidIn: readonly string[];
  readonly disagreements: readonly Disagreement[];
  readonly finding: ParameterFinding;
}

/** The clauses whose text takes a figure from a parameter, each once. */
function linkedClauses(chapters: readonly OwnChapter[]): ReadonlyMap<string, readonly string[]> {
  const linked = new Map<string, string[]>();
  for (const { clause, text } of textsOfTerms(chapters))
    for (const name of placeholdersIn(text)) {
      const clauses = linked.get(name) ?? [];
      if (!clauses.includes(nameOfClause(clause))) linked.set(name, [...clauses, nameOfClause(clause)]);
    }
  return linked;
}

const clausesOf = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.map(({ clause }) => clause)),
];

function stateOf(
  finding: ParameterFinding,
  chosen: boolean,
  disagreements: readonly Disagreement[],
): ParameterReview['state'] {
  if (finding.state === 'absent') return 'absent';
  if (!chosen) return 'toChoose';
  return disagreements.length > 0 ? 'differs' : 'agrees';
}

/**
 * Each parameter as the rules will apply it, beside what the text says: whether they agree, where, and what is left
 * to choose. The text is read as it will print, with its placeholders filled.
 * @param chosen what the text states without doubt and what the organisation has decided
 */
export function reviewParameters(
  chapters: readonly OwnChapter[],
  chosen: Partial<TermsParameters>,
): ParameterReview[] {
  const parameters = termsOf(chosen);
  const linked = linkedClauses(chapters);
  return findParameters(renderedText(chapters, parameters)).map((finding) => {
    const { name } = finding;
    const value = parameters[name];
    const same = finding.candidates.filter((candidate) => candidate.value === value);
    const other = finding.candidates.filter((candidate) => candidate.value !== value);
    const disagreements = other.flatMap((one) => one.mentions.map((said) => ({ ...said, value: one.value })));
    return {
      name,
      value,
      state: stateOf(finding, chosen[name] !== undefined, disagreements),
      linked: linked.get(name) ?? [],
      saidIn: clausesOf(same.flatMap(({ mentions }) => mentions)),
      disagreements,
      finding,
    };
  });
}
