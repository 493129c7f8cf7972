import { useRef } from 'react';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Urgency } from '../../../shared/domain/tasks/taskUrgency.ts';
import { useSearchParams } from 'wouter';
import type { Agenda as Sorted } from './agenda.ts';
import { AwayLines } from './AwayLines.tsx';
import { ChaseDialog } from './ChaseDialog.tsx';
import { PutOffDialog } from './PutOffDialog.tsx';
import { PutOffMenu } from './PutOffMenu.tsx';
import { TaskGroup } from './TaskGroup.tsx';
import { useAgendaKeys } from './useAgendaKeys.ts';
import { usePutOff } from './usePutOff.ts';

const groups: readonly { readonly urgency: Urgency; readonly title: string }[] = [
  { urgency: 'now', title: 'Aujourd’hui ou perdu' },
  { urgency: 'week', title: 'Cette semaine' },
  { urgency: 'later', title: 'Plus tard' },
];

/** The lines by urgency, with what puts them off. `?relancer=KEY` says whom to call about one. */
export function Agenda({ agenda, today }: { readonly agenda: Sorted; readonly today: CivilDay }) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useAgendaKeys(list);
  const away = usePutOff(today);
  const [search, setSearch] = useSearchParams();
  const asked = search.get('relancer');
  const chased = groups
    .flatMap(({ urgency }) => agenda.groups[urgency])
    .find(({ task }) => task.key === asked);
  return (
    <>
      <div ref={list} role="presentation" onKeyDown={onKeyDown}>
        {groups.map(({ urgency, title }) => (
          <TaskGroup
            key={urgency}
            title={title}
            lines={agenda.groups[urgency]}
            today={today}
            onPutOff={away.ask}
          />
        ))}
      </div>
      <AwayLines lines={agenda.away} today={today} />
      <PutOffMenu
        anchor={away.asked?.anchor ?? null}
        today={today}
        onChoose={away.choose}
        onOther={away.askOther}
        onClose={away.close}
      />
      {away.asked?.anchor === null && (
        <PutOffDialog today={today} onChoose={away.choose} onClose={away.close} />
      )}
      {chased && (
        <ChaseDialog
          line={chased}
          today={today}
          onPutOff={away.putOff}
          onClose={() => setSearch({}, { replace: true })}
        />
      )}
    </>
  );
}
