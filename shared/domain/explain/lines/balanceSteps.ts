import type { CivilDay } from '../../dates/civilDay.ts';
import { formatShortDay } from '../../dates/formatDay.ts';
import { type Cents, zero } from '../../money/cents.ts';
import type { PlayedStory } from '../playedStory.ts';
import { dueLineName } from '../../../messages/dueNames.ts';
import type { DueLine } from '../../orders/statement.ts';
import type { ExplanationLine } from '../explanation.ts';
import { asResult, moneyLine, takenLine } from '../explanationLines.ts';

type Who = 'client' | 'opco';

const owedLines = (due: readonly DueLine[], debtor: DueLine['debtor']): readonly DueLine[] =>
  due.filter((line) => line.debtor === debtor);

const dated = (what: string, on: CivilDay): string => `${what} le ${formatShortDay(on)}`;

type Sign = '+' | '−';
type Movements = readonly { readonly on: CivilDay; readonly amount: Cents }[];

const movementSteps =
  (what: string) =>
  (movements: Movements, sign: Sign): readonly ExplanationLine[] =>
    movements.map(({ on, amount }) => (sign === '+' ? moneyLine : takenLine)(dated(what, on), amount));

/** Money that came, a line a payment. */
export const receivedSteps = movementSteps('Reçu');
/** Money that went back, a line a refund. */
export const refundedSteps = movementSteps('Remboursé');

function clientOnly({ statement, situation }: PlayedStory): readonly ExplanationLine[] {
  const { paid } = statement.late;
  return [
    ...owedLines(statement.due, 'provider').map((line) => takenLine(dueLineName(line), line.amount)),
    ...refundedSteps(situation.refunds, '+'),
    ...(paid === zero ? [] : [moneyLine('Compté sur les intérêts et l’indemnité de retard', paid)]),
  ];
}

const balanceNames = {
  client: ['Reste dû par le client', 'À rendre au client'],
  opco: ['Reste dû par l’OPCO', 'À rendre à l’OPCO'],
} as const;

/**
 * What somebody still owes, as one says it.
 * @example balanceName('client', cents(-100)) //=> 'À rendre au client'
 */
export const balanceName = (who: Who, balance: Cents): string => balanceNames[who][balance < zero ? 1 : 0];

/**
 * What stays to be paid: the lines, less what came, less what goes back, plus what went back already.
 * @example balanceSteps(deposit paid, 'client').map(({ value }) => value)
 *   //=> ['522,00 €', '1 218,00 €', '−522,00 €', '1 218,00 €']
 */
export function balanceSteps(played: PlayedStory, who: Who): readonly ExplanationLine[] {
  const { statement, situation } = played;
  const balance = statement.balance[who];
  return [
    ...owedLines(statement.due, who).map((line) => moneyLine(dueLineName(line), line.amount)),
    ...receivedSteps(
      situation.payments.filter(({ from }) => from === who),
      '−',
    ),
    ...(who === 'client' ? clientOnly(played) : []),
    asResult(moneyLine(balanceName(who, balance), balance)),
  ];
}
