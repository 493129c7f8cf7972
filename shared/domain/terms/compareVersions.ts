import type { ParameterDescription, ParameterName } from './parameter.ts';
import { parameterCatalogue } from './parameterCatalogue.ts';
import type { TermsParameters } from './parameters.ts';
import { printParameter } from './printParameter.ts';

/** A parameter that two versions say differently. */
export interface ParameterChange {
  readonly name: ParameterName;
  readonly label: string;
  readonly clause: string;
  /** As printed: « 30 % ». */
  readonly before: string;
  readonly after: string;
  /** What each makes of the example, in a sentence. */
  readonly effectBefore: string;
  readonly effectAfter: string;
}

/**
 * What changes from one version to another, in the order of the clauses.
 * @example changedParameters(defaultTerms, { ...defaultTerms, depositRate: basisPoints(4000) })[0]?.after //=> '40 %'
 */
export const changedParameters = (
  before: TermsParameters,
  after: TermsParameters,
): readonly ParameterChange[] =>
  parameterCatalogue
    .filter(({ name }) => before[name] !== after[name])
    .map((described) => changeOf(described, before, after));

const changeOf = (
  { name, label, clauses, effect }: ParameterDescription,
  before: TermsParameters,
  after: TermsParameters,
): ParameterChange => ({
  name,
  label,
  clause: clauses[0] ?? '',
  before: printParameter(name, before[name]),
  after: printParameter(name, after[name]),
  effectBefore: effect(before),
  effectAfter: effect(after),
});
