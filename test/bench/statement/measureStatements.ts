import { statementOf } from '../../../shared/domain/orders/statementOf.ts';
import { median } from '../timing.ts';
import { longStory } from './longStory.ts';

export interface StatementSpeed {
  readonly events: number;
  readonly microseconds: number;
  /** Writing the same story as JSON and reading it back. */
  readonly baselineMicroseconds: number;
  readonly ratio: number;
}

const [warmUp, rounds, perRound] = [2000, 9, 500];

/** Keeps results in use, so that no work is optimised away. */
let seen = 0;

const statement = (): void => {
  seen += statementOf(longStory).due.length;
};
const json = (): void => {
  seen += (JSON.parse(JSON.stringify(longStory)) as typeof longStory).events.length;
};

function microsecondsOf(work: () => void): number {
  const start = performance.now();
  for (let index = 0; index < perRound; index += 1) work();
  return ((performance.now() - start) * 1000) / perRound;
}

/** What one statement of an order with twenty events takes, beside its bare JSON, in turn in one run. */
export function measureStatements(): StatementSpeed {
  for (let index = 0; index < warmUp; index += 1) {
    statement();
    json();
  }
  const times = Array.from(
    { length: rounds },
    () => [microsecondsOf(statement), microsecondsOf(json)] as const,
  );
  const own = median(times.map(([time]) => time));
  const baseline = median(times.map(([, time]) => time));
  if (seen === 0) throw new Error('nothing was measured');
  return {
    events: longStory.events.length,
    microseconds: own,
    baselineMicroseconds: baseline,
    ratio: own / baseline,
  };
}
