import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../shared/domain/dates/formatDay.ts';
import type { Result } from '../../../shared/result.ts';
import { type Changes, type CommitRefusal, type Committed, commit } from '../../db/index.ts';
import type { AgendaLine } from './agenda.ts';

/** What takes a line up again: the fact that put it off never was. */
const takingUp = ({ task, subject }: AgendaLine, fact: string, today: CivilDay): Changes => ({
  label: `Reprise : ${task.what} (${task.whom})`,
  add: [{ subject, kind: 'reversed', day: today, data: { target: fact } }],
});

/** Puts a line off: it comes back on that day. The undo is a correction. */
export async function putOff(
  line: AgendaLine,
  until: CivilDay,
  today: CivilDay,
): Promise<Result<{ readonly until: CivilDay; readonly undo: Changes }, CommitRefusal>> {
  const { task, subject } = line;
  const done = await commit({
    label: `Remise au ${formatDay(until)} : ${task.what} (${task.whom})`,
    add: [{ subject, kind: 'taskPutOff', day: today, data: { task: task.key, until } }],
  });
  if (!done.ok) return done;
  return { ok: true, value: { until, undo: takingUp(line, done.value.factIds[0] ?? '', today) } };
}

/** Brings a line back before its day. */
export const takeUp = (line: AgendaLine, today: CivilDay): Promise<Result<Committed, CommitRefusal>> =>
  commit(takingUp(line, line.away?.fact ?? '', today));
