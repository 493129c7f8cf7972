import { addDays, type CivilDay } from '../dates/civilDay.ts';
import { complementedLines } from './complementedLines.ts';
import { creditedLines } from './creditedLines.ts';
import { depositLine, isDepositAsked, paidDepositLines } from './depositLine.ts';
import { worthListing } from './dueLine.ts';
import { fullIndemnityLine } from './indemnityLines.ts';
import { priceLinesOf } from './priceLinesOf.ts';
import { isIndividual, isWithdrawalOpen, postponementLimitOf, type Situation } from './situation.ts';
import type { DueLine } from './statement.ts';

function linesBeforeContract(situation: Situation): readonly DueLine[] {
  const { acceptedOn } = situation;
  if (!acceptedOn || isIndividual(situation) || !isDepositAsked(situation)) return [];
  return worthListing([depositLine(situation, acceptedOn)]);
}

/** While a postponed session has no date within the limit. */
function linesWhilePostponed(situation: Situation, day: CivilDay): readonly DueLine[] {
  const limit = postponementLimitOf(situation);
  return situation.postponed === 'beyondLimit' && limit
    ? fullIndemnityLine(situation, 'postponementIndemnity', addDays(limit, 1), 'beyondLimit')
    : paidDepositLines(situation, day);
}

/**
 * What was due by the rescission stays. An invoice issued afterwards may put off the day of a line, it does not make
 * it fall.
 */
function linesAtRescission(situation: Situation, day: CivilDay): readonly DueLine[] {
  const running: Situation = { ...situation, ending: null };
  const invoices = situation.invoices.filter(({ on }) => on <= day);
  const thatDay = agreedLinesOf({ ...running, invoices }, day);
  return agreedLinesOf(running, day).filter((line, index) => (thatDay[index] ?? line).on <= day);
}

function agreedLinesOf(situation: Situation, day: CivilDay): readonly DueLine[] {
  const { ending, contractOn, taken, postponed } = situation;
  if (ending?.status === 'withdrawn' || isWithdrawalOpen(situation, day)) return [];
  if (ending?.status === 'cancelled') return [...taken, ...ending.lines];
  if (ending) return linesAtRescission(situation, ending.on);
  if (!contractOn) return linesBeforeContract(situation);
  if (postponed) return [...taken, ...linesWhilePostponed(situation, day)];
  return [...taken, ...priceLinesOf(situation, day)];
}

/**
 * The lines that stand on a day, those that fall due later too. Nothing before the acceptance, nothing while an
 * individual may withdraw; a cancellation or a postponement has replaced what it made void; a rescission leaves the
 * lines due by then. What an avoir gave up is off them; what the invoices did not ask stands apart.
 */
export const dueLinesOf = (situation: Situation, day: CivilDay): readonly DueLine[] =>
  complementedLines(situation, creditedLines(situation, agreedLinesOf(situation, day)));
