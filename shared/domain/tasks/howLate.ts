import { formatEuros } from '../money/formatMoney.ts';
import { sentence } from '../orders/sentence.ts';
import type { Statement } from '../orders/statement.ts';

/**
 * What lateness adds, in a few words (clause 3.4).
 * @example howLate(interest 540, fee 4000) //=> ', 5,40 € d’intérêts, 40,00 € d’indemnité'
 */
export function howLate({ late }: Pick<Statement, 'late'>): string {
  const { interest, recoveryFee } = late;
  const added = [
    ...(interest === null ? ['intérêts à calculer'] : []),
    ...(interest !== null && interest > 0 ? [sentence`${formatEuros(interest)} d’intérêts`] : []),
    ...(recoveryFee > 0 ? [sentence`${formatEuros(recoveryFee)} d’indemnité`] : []),
  ];
  return added.map((part) => `, ${part}`).join('');
}
