import type { TermsVersion } from '../../records/records.ts';
import type { CivilDay } from '../dates/civilDay.ts';

/** What an order names as its version when it was issued under the model, before anything was published. */
export const modelVersion = 'model';

type Begun = Pick<TermsVersion, 'id' | 'from' | 'archived'>;

/** By the day they begin; of one day, the one published last: ids made one after the other sort in that order. */
const inOrder = (a: Begun, b: Begun): number =>
  a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1;

/**
 * The versions that were published and not withdrawn, the first to begin first.
 * @example publishedVersions([second, withdrawn, first]) //=> [first, second]
 */
export const publishedVersions = <V extends Begun>(versions: readonly V[]): readonly V[] =>
  versions.filter(({ archived }) => archived !== true).toSorted(inOrder);

/**
 * The version that a proposal issued on a day is made under (clause I): the last that has begun, null for the model.
 * @example versionInForce([{ from: '2026-01-01', … }, { from: '2027-01-01', … }], '2026-12-31')?.from //=> '2026-01-01'
 */
export const versionInForce = <V extends Begun>(versions: readonly V[], day: CivilDay): V | null =>
  publishedVersions(versions).findLast(({ from }) => from <= day) ?? null;
