import { balanceName } from '../../../../shared/domain/explain/lines/balanceSteps.ts';
import { aboutBalance } from '../../../../shared/domain/explain/subject.ts';
import { zero } from '../../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { payersLeft } from '../../../../shared/domain/orders/payersLeft.ts';
import { type MoneyLine, Why } from '../../../ui/index.ts';
import { whyOf } from '../../explain/index.ts';
import { type StatementProps, Sum } from './Sum.tsx';

/** What lateness adds, where there is any (clause 3.4). */
export function lateLines(props: StatementProps): readonly MoneyLine[] {
  const { late } = props.statement;
  if (late.interest === zero && late.recoveryFee === zero) return [];
  const interest = late.interest === null ? 'taux à saisir' : formatEuros(late.interest);
  return [
    {
      id: 'late',
      label: 'Intérêts de retard, en plus',
      amount: <Why explanation={whyOf(props.dossier, props.today, { of: 'interest' })}>{interest}</Why>,
      detail: late.unknownRate,
    },
    {
      id: 'fee',
      label: 'Indemnité de recouvrement, en plus',
      amount: <Sum {...props} of={{ of: 'recoveryFee' }} amount={late.recoveryFee} />,
    },
  ];
}

/** What an individual's sums paid in advance have earned (L214-2 C. conso.), where they earned anything. */
export function earnedLines(props: StatementProps): readonly MoneyLine[] {
  const earned = props.statement.depositInterest;
  if (!earned || earned.interest === zero) return [];
  const ended = props.statement.status === 'cancelled' || props.statement.status === 'withdrawn';
  const amount = earned.interest === null ? 'taux à saisir' : formatEuros(earned.interest);
  return [
    {
      id: 'earned',
      label: `Intérêts de l’acompte, ${ended ? 'à ajouter au remboursement' : 'à déduire du solde'}`,
      amount: <Why explanation={whyOf(props.dossier, props.today, { of: 'depositInterest' })}>{amount}</Why>,
      detail: earned.unknownRate ?? undefined,
    },
  ];
}

/** The whole price, beneath its lines. */
export const priceLine = (props: StatementProps): MoneyLine => ({
  id: 'price',
  label: 'Prix toutes taxes comprises',
  total: true,
  amount: <Sum {...props} of={{ of: 'price' }} amount={props.statement.price.inclTax} />,
});

/** What is left between the two, once something is due. */
export function balanceLines(props: StatementProps): readonly MoneyLine[] {
  const left = payersLeft(props.statement);
  if (props.statement.due.length === 0 && left.every(({ amount }) => amount === zero)) return [];
  return left.map((each) => ({
    id: `balance ${each.funder ?? each.who}`,
    label: balanceName(each),
    amount: <Sum {...props} of={aboutBalance(each)} amount={each.amount} />,
  }));
}
