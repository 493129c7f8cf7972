import type { PayableSum } from '../../../../shared/domain/billing/payments/payableSums.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { aboutBalance, type Subject } from '../../../../shared/domain/explain/subject.ts';
import type { WhyAnswer } from '../../../ui/index.ts';
import { whyOfOrder } from '../../explain/index.ts';

const subjectOf = ({ kind, from, funder }: PayableSum): Subject => {
  if (kind === 'lateness') return { of: 'claim' };
  return kind === 'deposit' ? { of: 'deposit' } : aboutBalance({ who: from, funder });
};

/** Why so much is left of a sum that may be paid. */
export const whyOfSum = (sum: PayableSum, today: CivilDay): WhyAnswer =>
  whyOfOrder(sum.orderId, today, subjectOf(sum));
