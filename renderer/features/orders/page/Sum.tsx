import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Subject } from '../../../../shared/domain/explain/subject.ts';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import { Why } from '../../../ui/index.ts';
import { whyOf } from '../../explain/index.ts';

/** An order and what the terms make of it today. */
export interface StatementProps {
  readonly dossier: Dossier;
  readonly statement: Statement;
  readonly today: CivilDay;
}

/** An amount of the statement, and why. */
export const Sum = ({
  dossier,
  today,
  of,
  amount,
}: StatementProps & { readonly of: Subject; readonly amount: Cents }) => (
  <Why explanation={whyOf(dossier, today, of)}>{formatEuros(amount)}</Why>
);
