import type { OwnChapter } from '../../../records/records.ts';
import type { TermsParameters } from '../parameters.ts';
import { findParameters, type ParameterName, statedParameters } from './findParameters.ts';
import { withPlaceholders } from './insertPlaceholders.ts';
import { renderedText } from './renderedText.ts';

/** What a text of one's own makes of the terms, before anybody has looked at it. */
export interface ProposedTerms {
  /** With its figures tied to the parameters that it states without doubt. */
  readonly text: OwnChapter[];
  /** What the text states, else what held so far; nothing where the text does not settle it. */
  readonly parameters: Partial<TermsParameters>;
  /** What the organisation has to say: several answers, or one in doubt. */
  readonly undecided: readonly ParameterName[];
}

/**
 * The terms that a text as read proposes. What it is silent on stays as it was: nothing already decided is lost.
 * @param current what held so far
 * @example proposedTerms(lexom, defaultTerms).undecided //=> ['lateInterestMode']
 */
export function proposedTerms(chapters: readonly OwnChapter[], current: TermsParameters): ProposedTerms {
  const findings = findParameters(renderedText(chapters, current));
  const stated = statedParameters(findings);
  const undecided = findings.filter(({ state }) => state === 'toChoose').map(({ name }) => name);
  const kept = Object.entries(current).filter(([name]) => !undecided.includes(name as ParameterName));
  return {
    text: withPlaceholders(chapters, stated),
    parameters: { ...Object.fromEntries(kept), ...stated },
    undecided,
  };
}

/**
 * The text with what was undecided tied too, as far as somebody has decided it since.
 * @example settledText(chapters, ['depositRate'], { depositRate: 4000 }) // « un acompte de {{depositRate}} % »
 */
export function settledText(
  chapters: readonly OwnChapter[],
  undecided: readonly ParameterName[],
  chosen: Partial<TermsParameters>,
): OwnChapter[] {
  const settled = undecided.filter((name) => chosen[name] !== undefined);
  if (settled.length === 0) return [...chapters];
  return withPlaceholders(chapters, Object.fromEntries(settled.map((name) => [name, chosen[name]])));
}
