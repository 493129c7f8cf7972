import type { CivilDay } from '../dates/civilDay.ts';
import type { Dossier } from '../orders/dossier.ts';
import type { ParameterName } from './parameter.ts';
import { specialSentence } from './printParameter.ts';
import { specialParameters, termsOfDossier } from './termsOfDossier.ts';

/** A parameter that an order sets for itself. */
export interface SpecialCondition {
  readonly name: ParameterName;
  /** In words: what holds, what the terms say, and where. */
  readonly sentence: string;
}

/**
 * The special conditions of an order (clause I), in words and in the order of the clauses.
 * @example specialConditions(dossier, today)[0]?.sentence //=> 'L’acompte est de 20 % au lieu de 30 % (article 2.1).'
 */
export function specialConditions(dossier: Dossier, on: CivilDay): readonly SpecialCondition[] {
  const { parameters, published } = termsOfDossier(dossier, on);
  return specialParameters(dossier).map((name) => ({
    name,
    sentence: specialSentence(name, parameters[name], published[name]),
  }));
}
