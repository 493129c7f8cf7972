import type { OwnClause } from '../../../records/records.ts';
import { folded } from './folded.ts';

/** A clause that gives a court jurisdiction must leap to the eye to be valid (art. 48 CPC). */
export const isProminent = ({ passages }: Pick<OwnClause, 'passages'>): boolean =>
  /tribuna(?:l|ux)/.test(folded(passages.flat().join(' '))) &&
  /competen/.test(folded(passages.flat().join(' ')));
