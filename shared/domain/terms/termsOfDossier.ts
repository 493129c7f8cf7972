import type { TermsVersion } from '../../records/records.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import type { Dossier } from '../orders/dossier.ts';
import type { TermsParameters } from './parameters.ts';
import { parameterCatalogue } from './parameterCatalogue.ts';
import { parametersOfVersion, readSettings, termsOf } from './termsOf.ts';
import { versionOfDossier } from './versionOfDossier.ts';

type ParameterName = keyof TermsParameters;
type Special = Pick<Dossier, 'order'>;

/** What an order lives under. */
export interface TermsOfDossier {
  /** Null: the model. */
  readonly version: TermsVersion | null;
  /** The version alone: what its text says to everyone. */
  readonly published: TermsParameters;
  /** With the order's special conditions, which win (clause I, art. 1119 al. 3 C. civ.). */
  readonly parameters: TermsParameters;
}

/** What differs from LEXOM's own terms on a day: the version, then the special conditions. Read by `storyOf`. */
export const settingsOfDossier = (dossier: Dossier, on: CivilDay): Partial<TermsParameters> => ({
  ...readSettings(versionOfDossier(dossier, on)?.parameters ?? {}),
  ...readSettings(dossier.order.specialTerms ?? {}),
});

/**
 * The terms of an order on a day: its version and its special conditions.
 * @example termsOfDossier({ …, order: { specialTerms: { depositRate: 2000 } } }, today).parameters.depositRate //=> 2000
 */
export function termsOfDossier(dossier: Dossier, on: CivilDay): TermsOfDossier {
  const version = versionOfDossier(dossier, on);
  return {
    version,
    published: parametersOfVersion(version),
    parameters: termsOf(settingsOfDossier(dossier, on)),
  };
}

/**
 * The parameters that special conditions set for this order alone, in the order of the clauses.
 * @example specialParameters({ order: { specialTerms: { depositRate: 2000 } } }) //=> ['depositRate']
 */
export function specialParameters({ order }: Special): readonly ParameterName[] {
  const special = readSettings(order.specialTerms ?? {});
  return parameterCatalogue.map(({ name }) => name).filter((name) => special[name] !== undefined);
}

/**
 * Whether a parameter comes from the order's special conditions and not from the terms (clause I): an explanation
 * then names « conditions particulières ».
 * @example isSpecial(dossier, 'depositRate') //=> true
 */
export const isSpecial = ({ order }: Special, name: ParameterName): boolean =>
  readSettings(order.specialTerms ?? {})[name] !== undefined;

/**
 * The special conditions that a clause is read with.
 * @example specialInClause(dossier, '2.1') //=> ['depositRate']
 */
export const specialInClause = (dossier: Special, clause: string): readonly ParameterName[] =>
  specialParameters(dossier).filter((name) =>
    parameterCatalogue.some((one) => one.name === name && one.clauses.includes(clause)),
  );
