import type { CivilDay } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import type { ReceivedPayment } from '../payments/receivedPayments.ts';

/**
 * Why cheques cannot be brought to the bank on a day; null where they can: all had come, and it is no day to come.
 * @example slipDayRefusal([cheque of 24 November], '2026-11-23', today) //=> 'Le chèque … a été reçu le 24 novembre 2026, après ce jour : corrigez le jour.'
 */
export function slipDayRefusal(
  cheques: readonly Pick<ReceivedPayment, 'day' | 'reference'>[],
  day: CivilDay,
  today: CivilDay,
): string | null {
  if (day > today) return sentence`Ce jour n’est pas encore venu : une remise s’inscrit quand elle a lieu.`;
  const later = cheques.find((cheque) => cheque.day > day);
  if (!later) return null;
  const which = later.reference ? `Le chèque n°\u00a0${later.reference}` : 'Un de ces chèques';
  return `${which} a été reçu le ${formatDay(later.day)}, après ce jour\u00a0: corrigez le jour.`;
}
