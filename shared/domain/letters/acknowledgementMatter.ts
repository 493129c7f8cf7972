import { ok } from '../../result.ts';
import { type Cents, larger, minus, zero } from '../money/cents.ts';
import type { Statement } from '../orders/statement.ts';
import { type UnpaidLine, unpaidLines } from '../orders/unpaidLines.ts';
import { type LetterCase, type Matter, noMatter } from './letterCase.ts';

/** What has come back from the client, and what is still awaited. */
export interface AcknowledgementMatter {
  /** What is missing of the deposit; zero where it is complete, waived or cannot be asked yet. */
  readonly depositLeft: Cents;
  /** What the contract leaves to be paid, once it is final; a deposit that it waits for is no part of it. */
  readonly toCome: readonly UnpaidLine[];
}

const leftToPay = (statement: Statement): readonly UnpaidLine[] => [
  ...unpaidLines(statement),
  ...statement.due.filter(({ debtor }) => debtor === 'opco').map((line) => ({ line, left: line.amount })),
];

/**
 * An acknowledgement (clause 2.1): something has come back, a piece, the signed contract or the deposit.
 * @example acknowledgementMatter(nothing received) //=> no matter: 'letter.nothingReceived'
 */
export function acknowledgementMatter({ statement, on }: LetterCase): Matter<AcknowledgementMatter> {
  const { acceptance, deposit } = statement;
  const { contractSignedOn, depositPaid, depositPaidOn, depositWaivedOn, pieces } = acceptance;
  const came = contractSignedOn !== null || depositPaid > 0 || pieces.some((piece) => piece.receivedOn);
  if (!came)
    return noMatter(
      'letter.nothingReceived',
      '2.1',
      'pieces',
      'Rien n’est encore revenu du client : ni pièce signée, ni acompte.',
    );
  const mayBeAsked = deposit.payableFrom === null || deposit.payableFrom <= on;
  const isSettled = depositPaidOn !== null || depositWaivedOn !== null || !mayBeAsked;
  return ok({
    depositLeft: isSettled ? zero : larger(zero, minus(deposit.amount, depositPaid)),
    toCome: statement.contractOn === null ? [] : leftToPay(statement),
  });
}
