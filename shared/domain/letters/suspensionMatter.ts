import { ok } from '../../result.ts';
import { type Cents, larger, minus, zero } from '../money/cents.ts';
import type { DueKind, Statement } from '../orders/statement.ts';
import type { AcceptancePiece } from '../orders/story.ts';
import { type Claim, claimOf } from '../orders/unpaidLines.ts';
import { type LetterCase, type Matter, noMatter } from './letterCase.ts';

export interface SuspensionMatter {
  /** Pieces that the contract still waits for (clause 2.2). */
  readonly missingPieces: readonly AcceptancePiece[];
  /** What is missing of the deposit (clause 2.2). */
  readonly missingDeposit: Cents;
  /** What is overdue (clause 3.4); null where nothing is. */
  readonly overdue: Claim | null;
}

/** A deposit is missing while the contract waits for it; an individual's once it may be asked. */
function missingDepositOf({ acceptance, contractOn, deposit }: Statement): Cents {
  const isSettled = acceptance.depositPaidOn !== null || acceptance.depositWaivedOn !== null;
  const isAsked = contractOn === null || deposit.payableFrom !== null;
  return isSettled || !isAsked ? zero : larger(zero, minus(deposit.amount, acceptance.depositPaid));
}

/** What is claimed once an invoice is overdue; a deposit among it is not missing besides. */
const overdueOf = ({ statement, on }: LetterCase): Claim | null =>
  statement.late.isOverdue ? claimOf(statement, on) : null;

const claims = (claim: Claim | null, asked: DueKind): boolean =>
  claim !== null && claim.lines.some(({ line }) => line.kind === asked);

/**
 * What lets the provider suspend (clauses 2.2 and 3.4), and what lifts it.
 * @example suspensionMatter(balance of 121800 overdue) //=> { missingPieces: [], overdue: 121800 + interest + fee }
 */
export function suspensionMatter(letter: LetterCase): Matter<SuspensionMatter> {
  const { statement } = letter;
  const { acceptance, contractOn } = statement;
  if (!statement.maySuspend)
    return noMatter(
      'letter.mayNotSuspend',
      '3.4',
      'invoice',
      'Rien ne permet de suspendre : aucune facture échue n’est impayée, et quinze jours avant le début aucune pièce ni aucun acompte ne manque.',
    );
  const missingPieces =
    contractOn === null
      ? acceptance.pieces.filter(({ receivedOn }) => receivedOn === null).map(({ piece }) => piece)
      : [];
  const overdue = overdueOf(letter);
  const missingDeposit = claims(overdue, 'deposit') ? zero : missingDepositOf(statement);
  return ok({ missingPieces, missingDeposit, overdue });
}
