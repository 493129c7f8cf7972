import type { TermsVersion } from '../../records/records.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { sentence } from '../orders/sentence.ts';
import { publishedVersions } from './versionInForce.ts';

type Dated = Pick<TermsVersion, 'id' | 'from' | 'label' | 'archived'>;

/**
 * Why a version cannot begin on a day, as one sentence for the field; null where it can. It begins today or later,
 * and never before the one published last: what was signed meanwhile keeps its terms.
 * @param id of the version to come that is being changed; null for a new one
 * @example beginningRefusal([{ from: '2027-01-01', label: 'CGV 2', … }], null, '2026-12-01', today)
 * //=> 'CGV 2 commence le 1er janvier 2027 : choisissez ce jour ou un autre, plus tard.'
 */
export function beginningRefusal(
  versions: readonly Dated[],
  id: string | null,
  from: CivilDay,
  today: CivilDay,
): string | null {
  if (from < today)
    return sentence`Ce jour est passé : de nouvelles conditions commencent aujourd’hui ou plus tard.`;
  const published = publishedVersions(versions);
  const at = published.findIndex((version) => version.id === id);
  const before = at < 0 ? published.at(-1) : published[at - 1];
  const after = at < 0 ? undefined : published[at + 1];
  if (before && from < before.from)
    return sentence`${before.label} commence le ${formatDay(before.from)} : choisissez ce jour ou un autre, plus tard.`;
  return after && from > after.from
    ? sentence`${after.label} commence le ${formatDay(after.from)} : choisissez ce jour ou un autre, plus tôt.`
    : null;
}

/** Whether a version has begun: from then on it never changes. */
export const hasBegun = ({ from }: Pick<TermsVersion, 'from'>, today: CivilDay): boolean => from <= today;

/**
 * The name proposed for the next version: never one that was given already.
 * @example nextLabel([{ label: 'CGV 1', … }]) //=> 'CGV 2'
 */
export function nextLabel(versions: readonly Dated[]): string {
  const given = new Set(
    versions.filter(({ archived }) => archived !== true).map(({ label }) => label.trim()),
  );
  for (let number = given.size + 1; ; number += 1) if (!given.has(`CGV ${number}`)) return `CGV ${number}`;
}
