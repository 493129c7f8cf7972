import type { CivilDay } from '../dates/civilDay.ts';
import { type Fact, factData } from '../../records/facts.ts';
import { standingFacts } from '../orders/standingFacts.ts';

/** A task put off: it comes back on `until`. */
export interface PutOff {
  readonly task: string;
  readonly until: CivilDay;
  /** The fact, to be corrected when the task is taken up again before. */
  readonly fact: string;
}

/**
 * The tasks that somebody put off, each once: the last word counts, and a correction takes it back.
 * @example putOffsOf([put off to Tuesday, put off to Friday]) //=> [{ until: Friday, … }]
 */
export function putOffsOf(facts: readonly Fact[]): readonly PutOff[] {
  const told = facts.filter(({ kind }) => kind === 'taskPutOff' || kind === 'reversed');
  const last = new Map<string, PutOff>();
  for (const fact of standingFacts(told).toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1))) {
    const { success, data } = factData.taskPutOff.safeParse(fact.data);
    if (success) last.set(data.task, { task: data.task, until: data.until, fact: fact.id });
  }
  return [...last.values()];
}

/** The day until which a task stays away, or null where it is here. */
export function awayUntil(key: string, putOffs: readonly PutOff[], today: CivilDay): PutOff | null {
  const found = putOffs.find(({ task }) => task === key);
  return found && found.until > today ? found : null;
}
