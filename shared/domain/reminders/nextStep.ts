import { addDays, type CivilDay, later } from '../dates/civilDay.ts';
import { type LadderDays, type LadderStep, ladderOfOpco, ladderSteps } from './ladder.ts';

/** A step that was taken: its letter left on that day. */
export interface SentStep {
  readonly step: LadderStep;
  readonly to: 'client' | 'opco';
  readonly on: CivilDay;
  /** To a payer besides the client: the invoices that it listed, for several have each their own letters. */
  readonly invoices?: readonly string[];
}

/** The step that comes next, and from which day on. */
export interface NextStep {
  readonly step: LadderStep;
  readonly on: CivilDay;
}

/** A sum asked of a payer: who pays, and the last day on which paying is not late (for an OPCO, that of its invoice). */
export interface Chased {
  readonly to: 'client' | 'opco';
  readonly since: CivilDay;
  /** The fact of its invoice, where it has one. */
  readonly id?: string;
}

const isAbout = ({ id }: Chased, { invoices }: SentStep): boolean =>
  id === undefined || invoices === undefined || invoices.includes(id);

const rankOf = ({ step }: Pick<SentStep, 'step'>): number => ladderSteps.indexOf(step);

/**
 * The last step taken for a sum: the highest letter that left once it was late. What left before speaks of others.
 * @example reachedOf({ to: 'client', since: '2026-10-01' }, [relance 1 of 8 October]) //=> relance 1
 */
export const reachedOf = (chased: Chased, sent: readonly SentStep[]): SentStep | null =>
  sent
    .filter((step) => step.to === chased.to && step.on > chased.since && isAbout(chased, step))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.on < b.on ? -1 : 1))
    .at(-1) ?? null;

const daysOf = (chased: Chased, ladder: LadderDays): Readonly<Partial<Record<LadderStep, number>>> =>
  chased.to === 'opco' ? ladderOfOpco(ladder) : ladder;

/**
 * The step that comes next, and when: so many days after the sum fell due, and as long after the last letter as lies
 * between the two. Null once all were taken.
 * @example nextStepOf(due 1 October, no letter, 7/15/30) //=> { step: 'reminder1', on: '2026-10-08' }
 * @example nextStepOf(due 1 October, relance 1 of 20 October, 7/15/30) //=> { step: 'reminder2', on: '2026-10-28' }
 */
export function nextStepOf(chased: Chased, reached: SentStep | null, ladder: LadderDays): NextStep | null {
  const days = daysOf(chased, ladder);
  const step = ladderSteps[reached ? rankOf(reached) + 1 : 0];
  const after = step && days[step];
  if (step === undefined || after === undefined) return null;
  const due = addDays(chased.since, after);
  if (!reached) return { step, on: due };
  return { step, on: later(due, addDays(reached.on, after - (days[reached.step] ?? 0))) };
}
