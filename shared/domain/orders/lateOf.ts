import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, cents, larger, minus, plus, smaller, zero } from '../money/cents.ts';
import { formatEuros, formatRate } from '../money/formatMoney.ts';
import { invoicedLines } from './invoicedLines.ts';
import { type LateRun, lateInterestOf } from './lateInterestOf.ts';
import { sentence } from './sentence.ts';
import { isIndividual, type Situation, sumOf } from './situation.ts';
import type { DueLine, InterestSegment, Statement } from './statement.ts';

/** Lines that are late together are told together. */
function byPeriod(segments: readonly InterestSegment[]): readonly InterestSegment[] {
  const periods = new Map<string, InterestSegment>();
  for (const segment of segments) {
    const key = `${segment.to} ${segment.rate} ${segment.days}`;
    const principal = plus(periods.get(key)?.principal ?? zero, segment.principal);
    periods.set(key, { ...segment, principal });
  }
  return [...periods.values()];
}

/** Periods that follow one another with nothing changed are one. */
const withoutBreaks = (periods: readonly InterestSegment[]): readonly InterestSegment[] =>
  periods.reduce<readonly InterestSegment[]>((told, period) => {
    const last = told.at(-1);
    return last && last.principal === period.principal && last.rate === period.rate
      ? [...told.slice(0, -1), { ...period, days: last.days + period.days }]
      : [...told, period];
  }, []);

/**
 * The periods of lateness as one tells them: what was late together, day after day, at one rate (clause 3.4).
 * @example periodsOf(run.segments) //=> [{ principal: 121800, rate: 1215, days: 46, to: '2026-06-30' }, …]
 */
export const periodsOf = (segments: readonly InterestSegment[]): readonly InterestSegment[] =>
  withoutBreaks(byPeriod(segments));

function howInterest({ segments, interest }: LateRun): string {
  const parts = periodsOf(segments).map(
    ({ principal, rate, days }) =>
      sentence`${formatEuros(principal)} pendant ${days} jour${days > 1 ? 's' : ''} à ${formatRate(rate)}`,
  );
  const listed =
    parts.length > 4 ? [...parts.slice(0, 3), sentence`${parts.length - 3} autres périodes`] : parts;
  return sentence`${listed.join(', puis ')}, soit ${formatEuros(interest ?? zero)} d’intérêts`;
}

function whyLate(situation: Situation, run: LateRun, fee: Cents): string {
  if (run.lateInvoices.size === 0)
    return 'Aucune facture n’a dépassé son échéance\u00a0: ni intérêts ni indemnité.';
  const count = run.lateInvoices.size;
  const lump = isIndividual(situation)
    ? 'sans indemnité de recouvrement pour un particulier'
    : sentence`et ${formatEuros(fee)} d’indemnité de recouvrement pour ${count} facture${count > 1 ? 's' : ''}`;
  if (run.unknownRate !== null)
    return sentence`Le taux du semestre ${run.unknownRate} n’est pas publié : intérêts à calculer plus tard, ${lump}.`;
  if (run.segments.length === 0)
    return sentence`Une échéance est passée ; sans mise en demeure, un particulier ne doit pas d’intérêts.`;
  return sentence`Retard de ${howInterest(run)} ${lump}.`;
}

/** How lateness ran to a day, period by period, over the invoices of what is owed (clause 3.4). */
export function lateRunOf(situation: Situation, lines: readonly DueLine[], asOf: CivilDay): LateRun {
  const isOwed = situation.contractOn !== null || situation.ending !== null;
  const invoiced = isOwed ? invoicedLines(situation, lines) : [];
  return lateInterestOf(situation, lines, invoiced, asOf);
}

/**
 * Late interest and recovery fee on a day (clause 3.4), and what has been paid of them: first what payments were
 * taken for interest, then what was paid beyond the lines. A deposit that a contract still waits for is not late:
 * without it there is no contract (clause 2.2).
 */
export function latenessOf(
  situation: Situation,
  lines: readonly DueLine[],
  asOf: CivilDay,
): Statement['late'] {
  const run = lateRunOf(situation, lines, asOf);
  const feeEach = isIndividual(situation) ? zero : situation.terms.recoveryFee;
  const recoveryFee = cents(feeEach * run.lateInvoices.size);
  const clientLines = sumOf(lines.filter(({ debtor }) => debtor === 'client'));
  const beyond = larger(zero, minus(run.covered, clientLines));
  const open = larger(zero, minus(plus(run.interest ?? zero, recoveryFee), run.interestPaid));
  const paid = plus(run.interestPaid, smaller(beyond, open));
  const unknown = run.unknownRate === null ? {} : { unknownRate: run.unknownRate };
  const because = whyLate(situation, run, recoveryFee);
  const { interest, isOverdue } = run;
  return { interest, ...unknown, isOverdue, recoveryFee, paid, clause: '3.4', because };
}
