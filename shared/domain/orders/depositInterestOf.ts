import { type CivilDay, earlier } from '../dates/civilDay.ts';
import type { Semester } from '../legal/interestRates.ts';
import { type Cents, larger, minus, zero } from '../money/cents.ts';
import { formatEuros, formatRate } from '../money/formatMoney.ts';
import { type AdvanceMovement, advanceParts, advanceSegments } from './advanceLots.ts';
import { rounded } from './lateWalk.ts';
import { sentence } from './sentence.ts';
import { isIndividual, type Situation, sumOf } from './situation.ts';
import type { DepositInterest, DueLine, InterestSegment } from './statement.ts';

const opposite = (amount: Cents): Cents => minus(zero, amount);

/** The day on which the training was performed, as far as it is known; null while it is to come. */
function performedOn(
  { contractOn, delivered, postponed, session }: Situation,
  asOf: CivilDay,
): CivilDay | null {
  if (delivered) return delivered.on;
  return contractOn && !postponed && session.end <= asOf ? session.end : null;
}

/** What the provider keeps of an order that has ended: the client's lines, less what goes back, less what was taken before. */
const keptAtEnding = (situation: Situation, due: readonly DueLine[]): Cents => {
  const of = (debtor: DueLine['debtor']): Cents => sumOf(due.filter((line) => line.debtor === debtor));
  return larger(zero, minus(of('client'), of('provider'), sumOf(situation.taken)));
};

/** When sums stop being paid in advance: taken by a postponement, kept at the end, given back, or performed. */
function movementsOut(
  situation: Situation,
  due: readonly DueLine[],
  asOf: CivilDay,
): readonly AdvanceMovement[] {
  const { ending, delivered, refunds, taken, payments } = situation;
  const out = [...refunds, ...taken].map(({ on, amount }) => ({ on, amount: opposite(amount) }));
  const performed = performedOn(situation, asOf);
  if (ending) {
    const on = delivered ? earlier(delivered.on, ending.on) : ending.on;
    return [...out, { on, amount: opposite(keptAtEnding(situation, due)) }];
  }
  return performed ? [...out, { on: performed, amount: opposite(sumOf(payments)) }] : out;
}

/** What the client paid before the training was performed. */
function movementsIn(situation: Situation, asOf: CivilDay): readonly AdvanceMovement[] {
  const performed = performedOn(situation, asOf);
  return situation.payments.filter(({ from, on }) => from === 'client' && (!performed || on < performed));
}

const told = ({ principal, days, rate }: InterestSegment): string =>
  sentence`${formatEuros(principal)} pendant ${days} jour${days > 1 ? 's' : ''} à ${formatRate(rate)}`;

function whyInterest(situation: Situation, segments: readonly InterestSegment[], interest: Cents): string {
  if (segments.length === 0)
    return 'Aucune somme n’est restée versée d’avance plus de trois mois\u00a0: aucun intérêt.';
  const shown = segments.slice(0, 4).map(told);
  const more = segments.length > 4 ? [sentence`${segments.length - 4} autres périodes`] : [];
  const outcome = situation.ending ? 'à ajouter à ce qui est rendu' : 'à déduire du solde';
  return sentence`Versé d’avance depuis plus de trois mois : ${[...shown, ...more].join(', puis ')}, soit ${formatEuros(interest)} d’intérêts au taux légal, ${outcome}.`;
}

const unknown = (semester: Semester): string =>
  sentence`Le taux légal du semestre ${semester} n’est pas saisi : intérêts de l’avance à calculer plus tard.`;

/**
 * The interest that an individual's sums paid in advance earn (L214-2 C. conso.): at the legal rate of individuals,
 * from three months after the payment until the training or until they are given back; to deduct from the balance,
 * or to add to what goes back. Exact, rounded once. Null for professionals.
 * @example depositInterestOf(52200 paid 2026-03-10, training of 2026-09-21)?.interest //=> 1003
 */
export function depositInterestOf(
  situation: Situation,
  due: readonly DueLine[],
  asOf: CivilDay,
): DepositInterest | null {
  if (!isIndividual(situation)) return null;
  const movements = [...movementsIn(situation, asOf), ...movementsOut(situation, due, asOf)];
  const runs = advanceParts(movements, asOf).map((part) => advanceSegments(part, situation.rates));
  const segments = runs.flatMap((run) => run.segments);
  const unknownRate = runs.find((run) => run.unknownRate !== null)?.unknownRate ?? null;
  if (unknownRate)
    return { interest: null, unknownRate, segments, clause: 'L214-2', because: unknown(unknownRate) };
  const exact = segments.reduce(
    (sum, { principal, rate, days }) => sum + BigInt(principal) * BigInt(rate) * BigInt(days),
    0n,
  );
  const interest = rounded(exact);
  return {
    interest,
    unknownRate,
    segments,
    clause: 'L214-2',
    because: whyInterest(situation, segments, interest),
  };
}
