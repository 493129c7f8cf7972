import { useLive } from '../../db/index.ts';
import { useToday } from '../../ui/index.ts';
import {
  comingSessionsWhere,
  courseColumn,
  datesColumn,
  kindColumn,
  type SessionLine,
  SessionLines,
} from '../sessionLists/index.ts';

const columns = [courseColumn<SessionLine>(), datesColumn<SessionLine>(), kindColumn<SessionLine>()];

/** The sessions that a trainer leads and that are not over. */
export function TrainerSessions({ trainerId }: { readonly trainerId: string }) {
  const today = useToday();
  const sessions = useLive(() => comingSessionsWhere('trainerIds', trainerId, today), [trainerId, today]);
  return (
    <SessionLines
      id="trainer-sessions"
      title="Sessions à venir"
      sessions={sessions}
      columns={columns}
      empty={{
        title: 'Aucune session à venir',
        text: 'Un formateur est affecté depuis la page d’une session.',
      }}
    />
  );
}
