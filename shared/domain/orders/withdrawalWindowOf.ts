import type { Situation } from './situation.ts';
import { type WithdrawalWindow, withdrawalEndOf } from './withdrawalEndOf.ts';

/** Whether the law may protect this client like a consumer: a company that contracted off premises (L221-3). */
export const mayBeProtected = ({ order }: Situation): boolean =>
  order.client.kind === 'company' && order.client.channel === 'offPremises';

/** Whether the provider holds the company for protected (L221-3 C. conso.). */
export const isProtectedCompany = (situation: Situation): boolean =>
  mayBeProtected(situation) && situation.assessments.smallCompany?.isProtected === true;

/**
 * The time during which the client may go back on the contract: an individual's, from the signature; that of a small
 * company off premises which the provider holds for protected (L221-3 C. conso.), fourteen days from the contract.
 * Null where there is none.
 * @example withdrawalWindowOf(protected company, contract of 11 December 2026)?.end //=> '2026-12-28'
 */
export function withdrawalWindowOf(situation: Situation): WithdrawalWindow | null {
  const { window, contractOn } = situation;
  return isProtectedCompany(situation) && contractOn
    ? { ...withdrawalEndOf(contractOn, 'offPremises'), clause: 'L221-3' }
    : window;
}
