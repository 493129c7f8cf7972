import type { Tone } from '../../../ui/index.ts';
import type { ReceivedRow } from './receivedQueries.ts';

/**
 * What became of a payment, in words: a cheque counts when it comes, subject to its being paid.
 * @example paymentStateOf(cheque).text //=> 'Chèque, sauf bonne fin'
 */
export function paymentStateOf({ payment, gone, slip }: ReceivedRow): {
  readonly text: string;
  readonly tone: Tone;
} {
  if (gone === 'unpaid') return { text: 'Revenu impayé', tone: 'lost' };
  if (gone === 'mistake') return { text: 'Corrigé', tone: 'waiting' };
  if (slip) return { text: `Remis en banque, ${slip.number}`, tone: 'done' };
  return { text: payment.means === 'cheque' ? 'Chèque, sauf bonne fin' : 'Reçu', tone: 'done' };
}
