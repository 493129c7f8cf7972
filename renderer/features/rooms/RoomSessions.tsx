import { useLive } from '../../db/index.ts';
import { useToday } from '../../ui/index.ts';
import {
  comingSessionsWhere,
  courseColumn,
  datesColumn,
  type SessionLine,
  SessionLines,
} from '../sessionLists/index.ts';

const columns = [courseColumn<SessionLine>(), datesColumn<SessionLine>()];

/** The sessions in a room that are not over. */
export function RoomSessions({ roomId }: { readonly roomId: string }) {
  const today = useToday();
  const sessions = useLive(() => comingSessionsWhere('roomId', roomId, today), [roomId, today]);
  return (
    <SessionLines
      id="room-sessions"
      title="Sessions à venir"
      sessions={sessions}
      columns={columns}
      empty={{ title: 'Aucune session à venir', text: 'Un lieu se choisit depuis la page d’une session.' }}
    />
  );
}
