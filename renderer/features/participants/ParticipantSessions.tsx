import { useLive } from '../../db/index.ts';
import { textColumn } from '../../ui/index.ts';
import { courseColumn, datesColumn, SessionLines } from '../sessionLists/index.ts';
import { type ParticipantSession, sessionsOf } from './participantQueries.ts';

const columns = [
  courseColumn<ParticipantSession>(),
  datesColumn<ParticipantSession>(),
  textColumn<ParticipantSession>({
    field: 'client',
    label: 'Client',
    flex: 1,
    value: ({ client }) => client?.name ?? '',
  }),
];

/** The sessions of someone, the latest first. */
export function ParticipantSessions({ participantId }: { readonly participantId: string }) {
  const sessions = useLive(() => sessionsOf(participantId), [participantId]);
  return (
    <SessionLines
      id="participant-sessions"
      title="Sessions"
      sessions={sessions}
      columns={columns}
      empty={{
        title: 'Aucune session',
        text: 'Cette personne n’est inscrite nulle part : l’inscription se fait depuis une session ou un dossier.',
      }}
    />
  );
}
