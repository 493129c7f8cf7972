import { defaultTerms, type TermsParameters } from './parameters.ts';

/**
 * The terms with what differs from LEXOM's; what is missing or undefined has LEXOM's value.
 * @example termsOf({ cancellationDays: 30 }).depositRate //=> 3000
 */
export function termsOf(settings: Partial<TermsParameters> = {}): TermsParameters {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  return { ...defaultTerms, ...Object.fromEntries(given) };
}

const choices: Readonly<Record<string, readonly unknown[]>> = {
  lateInterestMode: ['semester', 'january'],
  paymentImputation: ['principalFirst', 'interestFirst'],
  keptDepositVat: ['outOfScope', 'asService'],
  fullPriceVat: ['asService', 'outOfScope'],
};

const isReadable = (name: string, value: unknown): boolean => {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0;
  return choices[name]?.includes(value) ?? typeof value === 'boolean';
};

/**
 * The parameters that this version knows among those of a stored row: what another version wrote otherwise is left
 * out, so that LEXOM's value stands in its place.
 * @example readSettings({ depositRate: 4000, moonPhase: 'full' }) //=> { depositRate: 4000 }
 */
export function readSettings(stored: Readonly<Record<string, unknown>>): Partial<TermsParameters> {
  const known = Object.entries(defaultTerms).filter(
    ([name, standard]) => typeof stored[name] === typeof standard && isReadable(name, stored[name]),
  );
  return Object.fromEntries(known.map(([name]) => [name, stored[name]]));
}

/**
 * What a version of the terms says, LEXOM's values where it says nothing; null is the model.
 * @example parametersOfVersion(null).depositRate //=> 3000
 */
export const parametersOfVersion = (
  version: { readonly parameters: Readonly<Record<string, unknown>> } | null,
): TermsParameters => termsOf(readSettings(version?.parameters ?? {}));
