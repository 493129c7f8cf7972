import { useLocation } from 'wouter';
import { formatPeriod } from '../../../shared/domain/dates/formatDay.ts';
import { useLive } from '../../db/index.ts';
import { DataList, Section, textColumn, useToday } from '../../ui/index.ts';
import { comingSessionsIn, type RoomSession } from './roomQueries.ts';

const columns = [
  textColumn<RoomSession>({
    field: 'course',
    label: 'Formation',
    flex: 2,
    value: ({ course }) => course?.title ?? '',
  }),
  textColumn<RoomSession>({
    field: 'dates',
    label: 'Dates',
    width: 200,
    value: ({ session }) => formatPeriod(session.start, session.end),
  }),
];

/** The sessions in a room that are not over. */
export function RoomSessions({ roomId }: { readonly roomId: string }) {
  const [, go] = useLocation();
  const today = useToday();
  const sessions = useLive(() => comingSessionsIn(roomId, today), [roomId, today]);
  return (
    <Section title="Sessions à venir">
      <DataList
        id="room-sessions"
        label="Sessions à venir"
        rows={sessions}
        columns={columns}
        onOpen={({ id }) => go(`/sessions/${id}`)}
        height="rows"
        bare
        empty={{ title: 'Aucune session à venir', text: 'Un lieu se choisit depuis la page d’une session.' }}
      />
    </Section>
  );
}
