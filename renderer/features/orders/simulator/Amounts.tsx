import { zero } from '../../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { dueNames } from '../../../../shared/messages/dueNames.ts';
import { type MoneyLine, MoneyLines, Why } from '../../../ui/index.ts';
import { whyOfConsequence, whyOfStory } from '../../explain/index.ts';
import type { Simulation } from './simulation.ts';

/** What the client would owe, line by line, what it has paid, and what is left between the two. */
export const Amounts = ({ simulation }: { readonly simulation: Simulation }) => (
  <MoneyLines label="Ce qui serait dû" lines={linesOf(simulation)} />
);

function linesOf({ dossier, consequence, sentence }: Simulation): readonly MoneyLine[] {
  const { statement, story, paid, toPay, toRefund } = consequence;
  const due = statement.due.map(
    ({ kind, debtor, amount }, index): MoneyLine => ({
      id: `${kind} ${index}`,
      label: `${dueNames[kind]}${debtor === 'provider' ? ', par l’organisme' : ''}`,
      amount: (
        <Why explanation={whyOfStory(story, dossier, { of: 'due', line: index })}>{formatEuros(amount)}</Why>
      ),
    }),
  );
  const rest = toRefund > zero ? toRefund : toPay;
  return [
    ...due,
    {
      id: 'paid',
      label: 'Déjà versé par le client',
      amount: <Why explanation={whyOfStory(story, dossier, { of: 'paid' })}>{formatEuros(paid)}</Why>,
    },
    {
      id: 'rest',
      label: toRefund > zero ? 'À rendre au client' : 'Reste à payer par le client',
      amount: <Why explanation={whyOfConsequence(dossier, consequence, sentence)}>{formatEuros(rest)}</Why>,
      total: true,
    },
  ];
}
