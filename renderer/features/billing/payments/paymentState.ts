import type { Tone } from '../../../ui/index.ts';
import type { ReceivedRow } from './receivedQueries.ts';

/**
 * What became of a payment, in words: a cheque counts when it comes, subject to its being paid (« sauf bonne fin »).
 * @example paymentStateOf(cheque on slip 'BRC-2026-0001').text //=> 'Remis, BRC-2026-0001'
 */
export function paymentStateOf({ payment, slip, gone }: ReceivedRow): {
  readonly text: string;
  readonly tone: Tone;
} {
  if (gone === 'unpaid') return { text: 'Revenu impayé', tone: 'lost' };
  if (gone === 'mistake') return { text: 'Corrigé', tone: 'waiting' };
  if (payment.means !== 'cheque') return { text: 'Reçu', tone: 'done' };
  return slip === null
    ? { text: 'Chèque à remettre', tone: 'todo' }
    : { text: `Remis, ${slip}`, tone: 'done' };
}
