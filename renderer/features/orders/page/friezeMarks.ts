import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { aboutDeadline, type Subject } from '../../../../shared/domain/explain/subject.ts';
import type { Deadline, Statement } from '../../../../shared/domain/orders/statement.ts';
import { factTitle } from '../../../../shared/messages/factTitle.ts';
import { deadlineNames } from '../../../../shared/messages/orderState.ts';
import type { Fact } from '../../../../shared/records/facts.ts';

/** One mark of the frieze: a fact, today, a deadline or the session. */
export interface FriezeMark {
  readonly id: string;
  readonly on: CivilDay;
  readonly kind: 'fact' | 'today' | 'deadline' | 'session';
  readonly title: string;
  /** What may be asked about its day; null for what was only written down. */
  readonly why: Subject | null;
}

const shown = (fact: Fact): boolean => fact.kind.startsWith('order.');
const rank = { fact: 0, today: 1, deadline: 2, session: 3 } as const;

/** Deadlines that say something of their own: what falls due stands beside its amount, keeping papers asks nothing. */
const told = ({ kind }: Deadline): boolean => kind !== 'paymentDue' && kind !== 'retentionEnd';

/**
 * What happened, today, and what time will bring, in order. Several facts of one day make one mark.
 * @param facts those that stand
 */
export function friezeMarks(
  statement: Statement,
  facts: readonly Fact[],
  today: CivilDay,
): readonly FriezeMark[] {
  const days = Map.groupBy(facts.filter(shown), (fact) => fact.day);
  const { start } = statement.session;
  return [
    ...[...days].map(
      ([on, all]): FriezeMark => ({
        id: `fact ${on}`,
        on,
        kind: 'fact',
        title: titleOf(all, statement),
        why: null,
      }),
    ),
    { id: 'today', on: today, kind: 'today' as const, title: 'Aujourd’hui', why: null },
    ...statement.deadlines.filter(told).map(
      (deadline): FriezeMark => ({
        id: `${deadline.kind} ${deadline.on}`,
        on: deadline.on,
        kind: 'deadline',
        title: deadlineNames[deadline.kind],
        why: aboutDeadline(deadline),
      }),
    ),
    {
      id: 'session',
      on: start,
      kind: 'session' as const,
      title: 'Session',
      why: { of: 'session' } as const,
    },
  ].toSorted((a, b) => (a.on === b.on ? rank[a.kind] - rank[b.kind] : a.on < b.on ? -1 : 1));
}

const titleOf = (facts: readonly Fact[], { funders }: Statement): string => {
  const [first, ...others] = facts;
  if (!first) return '';
  const title = factTitle(first, funders).split('\u00a0:')[0] ?? '';
  return others.length === 0
    ? title
    : `${title} et ${others.length === 1 ? 'un autre fait' : `${others.length} autres faits`}`;
};
