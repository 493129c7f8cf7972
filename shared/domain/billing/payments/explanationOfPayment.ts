import { meansNames } from '../../../messages/factTitle.ts';
import { formatDay } from '../../dates/formatDay.ts';
import type { Explanation } from '../../explain/explanation.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import type { ReceivedPayment } from './receivedPayments.ts';

/**
 * Why a payment is what it is: it is what was written down, in its parts (art. 1342-10 C. civ.).
 * @example explanationOfPayment(two parts).lines?.length //=> 3
 */
export function explanationOfPayment({ amount, day, means, shares }: ReceivedPayment): Explanation {
  const total = formatEuros(amount);
  return {
    title: `Règlement, ${total}`,
    clause: '3.2',
    because: `Reçu le ${formatDay(day)}${means ? `, ${meansNames[means]}` : ''}, et réparti comme il est inscrit.`,
    lines: [
      ...shares.map(({ amount: share, excess }, place) => ({
        label: excess === null ? `Part ${place + 1}` : 'Au-delà de ce qui est dû',
        value: formatEuros(share),
      })),
      { label: 'Total', value: total, total: true },
    ],
  };
}
