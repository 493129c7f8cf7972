import { daysBetween } from '../../dates/civilDay.ts';
import { cents, minus, type Cents } from '../../money/cents.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import type { DueLine, Statement } from '../../orders/statement.ts';
import { dueLineName } from '../../../messages/dueNames.ts';
import type { ExplanationLine } from '../explanation.ts';
import { moneyLine, takenLine } from '../explanationLines.ts';

const beforeRest: ReadonlySet<DueLine['kind']> = new Set(['deposit', 'opcoShare', 'opcoDefault']);

const takenFirst = ({ due }: Statement): readonly DueLine[] => due.filter(({ kind }) => beforeRest.has(kind));

/**
 * The price less what is asked apart from its rest: the deposit, the OPCO's share.
 * @example restSteps(174000, deposit 52200).map(({ value }) => value) //=> ['1 740,00 €', '−522,00 €']
 */
export const restSteps = (statement: Statement): readonly ExplanationLine[] => [
  moneyLine('Prix toutes taxes comprises', statement.price.inclTax),
  ...takenFirst(statement).map((line) => takenLine(dueLineName(line), line.amount)),
];

const restOf = (statement: Statement): Cents =>
  minus(statement.price.inclTax, ...takenFirst(statement).map(({ amount }) => amount));

/**
 * One instalment of an individual (L6353-6): the rest over the days, rounded down; the last takes what is left.
 * @example instalmentSteps(121800 over 2 days, first).at(-1)?.value //=> '609,00 €'
 */
export function instalmentSteps(statement: Statement, line: DueLine): readonly ExplanationLine[] {
  const instalments = statement.due.filter(({ kind }) => kind === 'instalment');
  const days = daysBetween(statement.session.start, statement.session.end) + 1;
  const rest = restOf(statement);
  const others = instalments.filter((one) => one !== line);
  const isLast = line === instalments.at(-1);
  const before = cents(others.reduce((sum, { amount }) => sum + amount, 0));
  const share = sentence`÷ ${days} jours de formation, arrondi au centime inférieur`;
  return [
    ...restSteps(statement),
    moneyLine('Reste à échelonner', rest),
    ...(isLast && others.length > 0
      ? [
          takenLine(
            sentence`Échéances précédentes\u00a0: ${others.length} × ${formatEuros(others[0]?.amount ?? rest)}`,
            before,
          ),
        ]
      : days > 1
        ? [moneyLine(share, line.amount)]
        : []),
  ];
}
