import { useMemo } from 'react';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { type TaskKind, taskKinds } from '../../../shared/domain/tasks/task.ts';
import { useLive } from '../../db/index.ts';
import { useKept } from '../../ui/index.ts';
import { type AgendaFilter, agendaOf, everybody, isShown } from './agenda.ts';
import { loadLines, loadMe } from './todayQueries.ts';

const french = new Intl.Collator('fr');

/** The lines of the day as they are to be seen, and what they are narrowed to: kept as lists keep theirs. */
export function useAgenda(today: CivilDay) {
  const lines = useLive(() => loadLines(today), [today]);
  const me = useLive(loadMe, []) ?? '';
  const [person, setPerson] = useKept<string>('today:person', everybody);
  const [kept, setKind] = useKept<string>('today:kind', 'all');
  const kind = taskKinds.find((one): one is TaskKind => one === kept) ?? 'all';
  const filter: AgendaFilter = useMemo(() => ({ person: person ?? everybody, kind }), [person, kind]);
  const agenda = useMemo(
    () => lines && agendaOf(lines.filter(isShown(filter, me)), today),
    [lines, filter, me, today],
  );
  const people = useMemo(
    () => [...new Set((lines ?? []).flatMap(({ followedBy }) => followedBy || []))].toSorted(french.compare),
    [lines],
  );
  const choose = (change: Partial<AgendaFilter>): void => {
    if (change.person !== undefined) setPerson(change.person);
    if (change.kind !== undefined) setKind(change.kind);
  };
  return { agenda, any: (lines?.length ?? 0) > 0, filter, people, me, choose };
}
