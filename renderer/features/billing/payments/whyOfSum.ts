import type { PayableSum } from '../../../../shared/domain/billing/payments/payableSums.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Subject } from '../../../../shared/domain/explain/subject.ts';
import type { WhyAnswer } from '../../../ui/index.ts';
import { whyOfOrder } from '../../explain/index.ts';

const subjectOf = ({ kind, from }: PayableSum): Subject => {
  if (kind === 'lateness') return { of: 'claim' };
  return kind === 'deposit' ? { of: 'deposit' } : { of: 'balance', who: from };
};

/** Why so much is left of a sum that may be paid. */
export const whyOfSum = (sum: PayableSum, today: CivilDay): WhyAnswer =>
  whyOfOrder(sum.orderId, today, subjectOf(sum));
