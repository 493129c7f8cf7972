import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { awayUntil, type PutOff } from '../../../shared/domain/tasks/putOffs.ts';
import type { Task, TaskKind } from '../../../shared/domain/tasks/task.ts';
import { compareTasks, type Urgency, urgencyOf } from '../../../shared/domain/tasks/taskUrgency.ts';

/** One line of Aujourd'hui. */
export interface AgendaLine {
  readonly task: Task;
  /** What its being put off is written about: an order, or the organisation. */
  readonly subject: string;
  /** The course of the order, '' where there is none. */
  readonly course: string;
  readonly followedBy: string;
  readonly away: PutOff | null;
  /** What the terms in force call its clause: where the link leads. */
  readonly cited?: string;
}

/** What asks for something: an order with its tasks, or the organisation with its own. */
export interface Asking {
  readonly id: string;
  readonly course: string;
  readonly followedBy: string;
  readonly tasks: readonly Task[];
  readonly putOffs: readonly PutOff[];
}

/**
 * Every line, what several orders of one session ask told once: the last day on which one of them put it off counts.
 * @example linesOf([order, organisation], today).length
 */
export function linesOf(asking: readonly Asking[], today: CivilDay): readonly AgendaLine[] {
  const lines = new Map<string, AgendaLine>();
  for (const { id, course, followedBy, tasks, putOffs } of asking)
    for (const task of tasks) {
      const before = lines.get(task.key);
      const away = awayUntil(task.key, putOffs, today) ?? before?.away ?? null;
      lines.set(task.key, before ? { ...before, away } : { task, subject: id, course, followedBy, away });
    }
  return [...lines.values()];
}

export type PersonFilter = string;
/** Beside names: everybody, who works here, orders that nobody follows. */
export const everybody = '*';
export const myself = '=';
export const nobody = '-';

export interface AgendaFilter {
  readonly person: PersonFilter;
  readonly kind: TaskKind | 'all';
}

/** Whether a line is shown to somebody. The organisation's own lines are everybody's. */
export const isShown =
  ({ person, kind }: AgendaFilter, me: string) =>
  ({ task, followedBy }: AgendaLine): boolean => {
    if (kind !== 'all' && task.kind !== kind) return false;
    if (person === everybody || task.kind === 'organisation') return true;
    return followedBy === (person === myself ? me : person === nobody ? '' : person);
  };

/** What is to be seen: the lines by urgency, each group sorted by what is lost, and apart what was put off. */
export interface Agenda {
  readonly groups: Readonly<Record<Urgency, readonly AgendaLine[]>>;
  readonly away: readonly AgendaLine[];
}

/** Sorts lines into their groups. */
export function agendaOf(lines: readonly AgendaLine[], today: CivilDay): Agenda {
  const compare = compareTasks(today);
  const sorted = lines.toSorted((a, b) => compare(a.task, b.task));
  const here = Map.groupBy(
    sorted.filter((line) => line.away === null),
    ({ task }) => urgencyOf(task, today),
  );
  const of = (urgency: Urgency): readonly AgendaLine[] => here.get(urgency) ?? [];
  const away = sorted.filter((line) => line.away !== null);
  return {
    groups: { now: of('now'), week: of('week'), later: of('later') },
    away: away.toSorted((a, b) => ((a.away?.until ?? '') < (b.away?.until ?? '') ? -1 : 1)),
  };
}
