import { wordKey } from './tidyText.ts';
import { type PersonName, sortName } from './names.ts';

/** Why two rows may be one and the same. The surest comes first. */
export type Resemblance = 'siret' | 'email' | 'name';

/** What a client or a person is compared by. */
export interface Comparable extends PersonName {
  readonly id: string;
  readonly name?: string | undefined;
  readonly siret?: string | undefined;
  readonly email?: string | undefined;
  readonly archived?: boolean | undefined;
}

export interface Duplicate<T extends Comparable> {
  readonly row: T;
  readonly because: readonly Resemblance[];
}

const legalForms =
  /\b(sarl|sas|sasu|sa|eurl|sci|snc|scop|eirl|ei|association|ste|societe|ets|etablissements?)\b/g;
/**
 * The words that two names are compared by, without legal form; what a search for duplicates looks for.
 * @example comparedName({ id: 'a', name: 'SARL Ardèche-Bois' }) //=> 'ardeche bois'
 */
export const comparedName = (row: Comparable): string =>
  row.name === undefined || row.name === ''
    ? sortName(row).split(' ').sort().join(' ')
    : wordKey(row.name)
        .replace(legalForms, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

const sameText = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && wordKey(a) !== '' && wordKey(a) === wordKey(b);

const resemblances = (a: Comparable, b: Comparable): Resemblance[] => {
  const because: Resemblance[] = [];
  if (sameText(a.siret, b.siret)) because.push('siret');
  if (sameText(a.email, b.email)) because.push('email');
  if (comparedName(a) !== '' && comparedName(a) === comparedName(b)) because.push('name');
  return because;
};

/**
 * The rows that may be the same client or person as this one, the surest first. Two establishments of one company
 * share a SIREN and are not duplicates. Computed and shown, never forbidden (two people may bear one name).
 * @example findDuplicates({ id: 'b', name: 'SARL Ardèche Bois' }, [{ id: 'a', name: 'Ardeche-Bois' }])
 * //=> [{ row: { id: 'a', … }, because: ['name'] }]
 */
export const findDuplicates = <T extends Comparable>(one: Comparable, others: readonly T[]): Duplicate<T>[] =>
  others
    .filter((row) => row.id !== one.id && row.archived !== true)
    .map((row) => ({ row, because: resemblances(one, row) }))
    .filter(({ because }) => because.length > 0)
    .sort((a, b) => b.because.length - a.because.length);
