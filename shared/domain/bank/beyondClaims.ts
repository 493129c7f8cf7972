import type { ExcessFate } from '../billing/payments/payment.ts';
import { type Cents, larger, minus, plus, zero } from '../money/cents.ts';
import type { PaymentProposal } from './proposal.ts';

/**
 * What a line brings beyond all that its claims ask, interest and recovery fee included (art. 1302 C. civ.).
 * @example beyondClaims(1 300,00 € for a claim of 1 218,00 €) //=> 8200
 */
export function beyondClaims({ shares }: PaymentProposal): Cents {
  const came = plus(zero, ...shares.map(({ amount }) => amount));
  const asked = plus(zero, ...shares.flatMap(({ claim: { left, extra } }) => [left, extra]));
  return larger(zero, minus(came, asked));
}

/**
 * The same with what is beyond parted from the last claim, and what becomes of it: it stays with its payer.
 * @example partBeyond(1 300,00 € for 1 218,00 €, 'kept').shares.map(({ amount }) => amount) //=> [121800, 8200]
 */
export function partBeyond(proposal: PaymentProposal, excess: ExcessFate): PaymentProposal {
  const beyond = beyondClaims(proposal);
  const last = proposal.shares.at(-1);
  if (beyond === 0 || !last) return proposal;
  const paid = { ...last, amount: minus(last.amount, beyond) };
  return {
    ...proposal,
    shares: [...proposal.shares.slice(0, -1), paid, { claim: last.claim, amount: beyond, excess }],
  };
}
