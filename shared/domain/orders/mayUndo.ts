import type { Fact } from '../../records/facts.ts';
import { ok, type Result, refused } from '../../result.ts';
import type { Dossier } from './dossier.ts';
import { standingFacts } from './standingFacts.ts';

/** What was recorded after a fact and rests on it: taking the fact back would leave it without ground. */
export interface DependedOn {
  readonly code: 'dependedOn';
  readonly by: Fact;
}

/** What rests on nothing: notes to oneself. */
const independent: ReadonlySet<string> = new Set(['demonstration', 'taskPutOff']);

/**
 * Whether a fact may be taken back without further ado: nothing written down after it tells of the same day or a
 * later one, no letter, no invoice, no payment.
 * @example mayUndo(cancelled and then a letter issued, cancellation) //=> refused: dependedOn the letter
 */
export function mayUndo({ facts }: Pick<Dossier, 'facts'>, fact: Fact): Result<null, DependedOn> {
  const by = standingFacts(facts).find(
    ({ id, kind, day, stamp }) =>
      id !== fact.id && !independent.has(kind) && stamp > fact.stamp && day >= fact.day,
  );
  return by ? refused({ code: 'dependedOn', by }) : ok(null);
}
