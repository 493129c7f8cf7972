import type { Fact } from '../../../records/facts.ts';
import { ok, type Result, refused } from '../../../result.ts';
import { linkedPayments } from '../../bank/linkedPayments.ts';
import { reversedIds, standingFacts } from '../../orders/standingFacts.ts';
import type { ChequeSlip } from './chequeSlips.ts';

/** Why a slip stays, with what to do. */
export interface SlipStays {
  readonly code: 'chequeUnpaid' | 'bankLinked';
  readonly message: string;
}

/**
 * Whether a slip may be taken back: none of its cheques has come back, and no line of the bank tells it.
 * @param facts corrections, and lines of the bank that tell payments
 * @example maySlipGo(slip, [a cheque of it that came back]) //=> refused: chequeUnpaid
 */
export function maySlipGo(slip: ChequeSlip, facts: readonly Fact[]): Result<null, SlipStays> {
  const gone = reversedIds(facts);
  const back = slip.cheques.find((cheque) => cheque.facts.some((id) => gone.has(id)));
  if (back)
    return refused({
      code: 'chequeUnpaid',
      message: `Le chèque ${back.reference ? `n°\u00a0${back.reference}` : `de ${back.drawer ?? 'ce bordereau'}`} est revenu impayé\u00a0: il a bien été remis.`,
    });
  return linkedPayments(standingFacts(facts)).has(slip.id)
    ? refused({
        code: 'bankLinked',
        message:
          'Une ligne du relevé lui est rattachée\u00a0: remettez-la d’abord à rapprocher, dans Banque.',
      })
    : ok(null);
}
