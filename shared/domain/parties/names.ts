import { wordKey } from './tidyText.ts';

/** What a name is made of, whoever bears it: a participant, a trainer, an individual client. */
export interface PersonName {
  readonly civility?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(' ');

const capitals = (text: string | undefined): string | undefined => text?.toLocaleUpperCase('fr-FR');

/**
 * A person in lists and on papers, the name first, in capitals with their accents.
 * @example displayName({ firstName: 'Inès', lastName: 'Chevalier' }) //=> 'CHEVALIER Inès'
 */
export const displayName = (person: PersonName): string =>
  joined(capitals(person.lastName), person.firstName);

/**
 * A person as one addresses them.
 * @example politeName({ civility: 'Mme', firstName: 'Inès', lastName: 'Chevalier' }) //=> 'Mme Inès CHEVALIER'
 */
export const politeName = (person: PersonName): string =>
  joined(person.civility, person.firstName, capitals(person.lastName));

/**
 * The text that sorts and finds a person, without accents nor case.
 * @example sortName({ firstName: 'Éloïse', lastName: 'Le Goff' }) //=> 'le goff eloise'
 */
export const sortName = (person: PersonName): string => wordKey(joined(person.lastName, person.firstName));
