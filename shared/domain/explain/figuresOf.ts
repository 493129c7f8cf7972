import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, zero } from '../money/cents.ts';
import type { Statement } from '../orders/statement.ts';
import { payersLeft } from '../orders/payersLeft.ts';
import { claimOf } from '../orders/unpaidLines.ts';
import { deadlineNames } from '../../messages/orderState.ts';
import { balanceName } from './lines/balanceSteps.ts';
import { aboutBalance, aboutDeadline, type Subject } from './subject.ts';
import { dueName } from './subjects/explainDue.ts';

/** An amount or a day of a statement, what it is called, and what one asks about it. */
export type Figure = { readonly label: string; readonly subject: Subject } & (
  | { readonly amount: Cents }
  | { readonly day: CivilDay }
);

const money = (label: string, amount: Cents | null, subject: Subject): readonly Figure[] =>
  amount === null || amount === zero ? [] : [{ label, amount, subject }];

const dayOf = (label: string, day: CivilDay | null, subject: Subject): readonly Figure[] =>
  day === null ? [] : [{ label, day, subject }];

function dueFigures({ due }: Statement): readonly Figure[] {
  return due.flatMap((line, index) => [
    ...money(dueName(line), line.amount, { of: 'due', line: index }),
    ...dayOf(`Échéance\u00a0: ${dueName(line).toLocaleLowerCase('fr')}`, line.on, {
      of: 'dueDay',
      line: index,
    }),
  ]);
}

const lateFigures = ({ late, depositInterest }: Statement): readonly Figure[] => [
  ...money('Intérêts de retard', late.interest, { of: 'interest' }),
  ...money('Indemnité de recouvrement', late.recoveryFee, { of: 'recoveryFee' }),
  ...money('Intérêts de l’acompte', depositInterest?.interest ?? null, { of: 'depositInterest' }),
];

const balanceFigures = (statement: Statement): readonly Figure[] =>
  payersLeft(statement).flatMap((left) => money(balanceName(left), left.amount, aboutBalance(left)));

/**
 * Every amount and every day of a statement that a paper may print, each with what one asks about it.
 * @example figuresOf(statement, today)[0] //=> { label: 'Prix toutes taxes comprises', amount: 174000, subject: { of: 'price' } }
 */
export function figuresOf(statement: Statement, asOf: CivilDay): readonly Figure[] {
  const { price, deposit, contractOn, session, deadlines } = statement;
  return [
    ...money('Prix toutes taxes comprises', price.inclTax, { of: 'price' }),
    ...money('Prix hors taxes', price.exclTax, { of: 'price' }),
    ...money('TVA', price.vat, { of: 'price' }),
    ...money('Acompte', deposit.amount, { of: 'deposit' }),
    ...dayOf('Contrat définitif', contractOn, { of: 'contractOn' }),
    ...dayOf('Premier jour de la session', session.start, { of: 'session' }),
    ...dayOf('Dernier jour de la session', session.end, { of: 'session' }),
    ...dayOf('Rien n’est exigible avant le', deposit.payableFrom, { of: 'payableFrom' }),
    ...dueFigures(statement),
    ...balanceFigures(statement),
    ...lateFigures(statement),
    ...money('Total réclamé', claimOf(statement, asOf).total, { of: 'claim' }),
    ...deadlines
      .filter(({ kind }) => kind !== 'paymentDue')
      .flatMap((deadline) => dayOf(deadlineNames[deadline.kind], deadline.on, aboutDeadline(deadline))),
  ];
}
