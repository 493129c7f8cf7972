import { zero } from '../../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { dueNames } from '../../../../shared/messages/dueNames.ts';
import { type MoneyLine, MoneyLines, Why } from '../../../ui/index.ts';
import { consequenceExplanation } from './consequenceExplanation.ts';
import type { Simulation } from './simulation.ts';

/** What the client would owe, line by line, what it has paid, and what is left between the two. */
export const Amounts = ({ simulation }: { readonly simulation: Simulation }) => (
  <MoneyLines label="Ce qui serait dû" lines={linesOf(simulation)} />
);

function linesOf(simulation: Simulation): readonly MoneyLine[] {
  const { statement, paid, toPay, toRefund } = simulation.consequence;
  const due = statement.due.map((line, index): MoneyLine => {
    const amount = formatEuros(line.amount);
    const name = `${dueNames[line.kind]}${line.debtor === 'provider' ? ', par l’organisme' : ''}`;
    const explanation = { title: `${name}, ${amount}`, clause: line.clause, because: line.because };
    return {
      id: `${line.kind} ${index}`,
      label: name,
      amount: <Why explanation={explanation}>{amount}</Why>,
    };
  });
  const rest = toRefund > zero ? toRefund : toPay;
  return [
    ...due,
    { id: 'paid', label: 'Déjà versé par le client', amount: formatEuros(paid) },
    {
      id: 'rest',
      label: toRefund > zero ? 'À rendre au client' : 'Reste à payer par le client',
      amount: <Why explanation={consequenceExplanation(simulation)}>{formatEuros(rest)}</Why>,
      total: true,
    },
  ];
}
