import type { CivilDay } from '../dates/civilDay.ts';
import type { Cents } from '../money/cents.ts';
import type { Explained } from '../orders/statement.ts';

/** What Aujourd'hui can be narrowed to. */
export const taskKinds = [
  'proposal',
  'contract',
  'session',
  'payment',
  'funding',
  'decision',
  'organisation',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** What is lost if nothing is done, and from which day on. */
export interface Loss {
  readonly on: CivilDay;
  readonly what: string;
  /** What it is about, as the statement has it; zero where it is not money. */
  readonly stake: Cents;
}

/** The one act that does it: what its button says, and the address that leads straight to it. */
export interface TaskAct {
  readonly label: string;
  readonly to: string;
}

/** Something to do now. Derived: it disappears when the fact is there. */
export interface Task extends Explained {
  /** The same from one day to the next, so that it can be put off: `proposalExpiry:ORDER`. */
  readonly key: string;
  readonly kind: TaskKind;
  /** Client, OPCO or session. */
  readonly whom: string;
  /** One short sentence with its figures. */
  readonly what: string;
  /** The last day on which doing it costs nothing; once past, it is overdue. */
  readonly by: CivilDay;
  readonly loss: Loss | null;
  /** Money that is late already: told in red, whatever is lost besides. */
  readonly late?: boolean;
  readonly act: TaskAct;
}
