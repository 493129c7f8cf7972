import type { CivilDay } from '../../dates/civilDay.ts';
import { formatShortDay } from '../../dates/formatDay.ts';
import { type Cents, minus, zero } from '../../money/cents.ts';
import type { PlayedStory } from '../playedStory.ts';
import { dueLineName } from '../../../messages/dueNames.ts';
import { funderNamed, funderName } from '../../orders/fundersOf.ts';
import { type PayerLeft, payersLeft } from '../../orders/payersLeft.ts';
import type { DueLine } from '../../orders/statement.ts';
import type { ExplanationLine } from '../explanation.ts';
import { asResult, moneyLine, takenLine } from '../explanationLines.ts';

type Who = 'client' | 'opco';

const owedLines = (due: readonly DueLine[], debtor: DueLine['debtor'], funder?: string): readonly DueLine[] =>
  due.filter((line) => line.debtor === debtor && (funder === undefined || line.funder === funder));

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

/** Payments of one payer taken off; what went back to it counts as one below zero. */
const moneySteps = (payments: Movements): readonly ExplanationLine[] =>
  payments.flatMap(({ on, amount }) =>
    amount < zero
      ? refundedSteps([{ on, amount: minus(zero, amount) }], '+')
      : receivedSteps([{ on, amount }], '−'),
  );

function clientOnly({ statement, situation }: PlayedStory): readonly ExplanationLine[] {
  const { paid } = statement.late;
  return [
    ...owedLines(statement.due, 'provider').map((line) => takenLine(dueLineName(line), line.amount)),
    ...refundedSteps(situation.refunds, '+'),
    ...(paid === zero ? [] : [moneyLine('Compté sur les intérêts et l’indemnité de retard', paid)]),
  ];
}

/**
 * What somebody still owes, as one says it.
 * @example balanceName({ who: 'client', amount: cents(-100) }) //=> 'À rendre au client'
 */
export function balanceName({ who, name, amount }: PayerLeft): string {
  if (who === 'client') return amount < zero ? 'À rendre au client' : 'Reste dû par le client';
  const payer = funderName(name === undefined ? {} : { name });
  return amount < zero ? `À rendre à ${payer}` : `Reste dû par ${payer}`;
}

/** What is left of one payer; of all besides the client where none is named. */
export function balanceLeft({ statement }: PlayedStory, who: Who, funder?: string): PayerLeft {
  const found = payersLeft(statement).filter((each) => each.who === who);
  const named = found.find((each) => each.funder === funder);
  if (named) return named;
  const { id, name, left } =
    statement.funders.find((each) => each.id !== undefined && each.id === funder) ?? {};
  if (id !== undefined && left !== undefined)
    return { who, funder: id, ...(name === undefined ? {} : { name }), amount: left };
  return { who, amount: statement.balance[who], ...(found.length > 1 ? { name: 'les autres payeurs' } : {}) };
}

/**
 * What stays to be paid: the lines, less what came, less what goes back, plus what went back already.
 * @example balanceSteps(deposit paid, 'client').map(({ value }) => value)
 *   //=> ['522,00 €', '1 218,00 €', '−522,00 €', '1 218,00 €']
 */
export function balanceSteps(played: PlayedStory, who: Who, funder?: string): readonly ExplanationLine[] {
  const { statement, situation, story } = played;
  const left = balanceLeft(played, who, funder);
  const isOwn = (named: string | undefined): boolean =>
    left.funder === undefined || funderNamed(story.order, named)?.id === left.funder;
  return [
    ...owedLines(statement.due, who, left.funder).map((line) => moneyLine(dueLineName(line), line.amount)),
    ...moneySteps(situation.payments.filter(({ from, funder: of }) => from === who && isOwn(of))),
    ...(who === 'client' ? clientOnly(played) : []),
    asResult(moneyLine(balanceName(left), left.amount)),
  ];
}
