import type { Turnover } from '../../shared/domain/orders/turnoverOf.ts';

/** What one order counts for in the turnover. Derived; small, so that years of them are read at once. */
export interface TurnoverRow extends Turnover {
  readonly id: string;
}
