import { ok } from '../../result.ts';
import type { OrderStatus } from '../orders/statement.ts';
import { type Claim, claimOf } from '../orders/unpaidLines.ts';
import { statesClause } from '../terms/own/ownClauseStating.ts';
import { versionOfDossier } from '../terms/versionOfDossier.ts';
import { type LetterCase, type Matter, noMatter, termsOfCase } from './letterCase.ts';

export interface FormalNoticeMatter {
  readonly claim: Claim;
  /** Days after its receipt within which the client answers (clause 4.7). */
  readonly days: number;
  /** Whether the contract still runs and has a clause résolutoire, so that it may be rescinded. */
  readonly mayRescind: boolean;
}

const ended: readonly OrderStatus[] = ['cancelled', 'withdrawn', 'rescinded'];

/**
 * A formal notice (clause 4.7): something that fell due under the contract is not paid.
 * @example formalNoticeMatter(121800 due 2026-10-01, on 2026-11-22) //=> 127952 claimed, 8 days
 */
export function formalNoticeMatter(letter: LetterCase): Matter<FormalNoticeMatter> {
  const { statement, on } = letter;
  const isEnded = ended.includes(statement.status);
  const claim = claimOf(statement, on);
  if ((statement.contractOn === null && !isEnded) || claim.principal <= 0)
    return noMatter(
      'letter.nothingOverdue',
      '4.7',
      'invoice',
      'Rien n’est échu et impayé : il n’y a pas de quoi mettre en demeure.',
    );
  const days = termsOfCase(letter).formalNoticeDays;
  const mayRescind =
    statement.contractOn !== null && !isEnded && statesClause(versionOfDossier(letter.dossier, on), '4.7');
  return ok({ claim, days, mayRescind });
}
