import { formatDay } from '../../dates/formatDay.ts';
import type { Explanation } from '../../explain/explanation.ts';
import { explanationOfSum } from '../../explain/explanationOfSum.ts';
import type { ChequeSlip } from './chequeSlips.ts';

/**
 * Why the total of a slip is what it is: cheque by cheque.
 * @example explanationOfSlip(slip of two cheques).lines?.length //=> 3
 */
export const explanationOfSlip = ({ cheques, day }: Pick<ChequeSlip, 'cheques' | 'day'>): Explanation =>
  explanationOfSum({
    title: 'Remise de chèques',
    because: `La somme des chèques remis à la banque le ${formatDay(day)}, sauf bonne fin.`,
    clause: null,
    parts: cheques.map(({ reference, drawer, amount }) => ({
      label: [reference && `n°\u00a0${reference}`, drawer].filter(Boolean).join(', ') || 'Chèque',
      amount,
    })),
  });
