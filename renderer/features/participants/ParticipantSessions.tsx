import { useLocation } from 'wouter';
import { formatPeriod } from '../../../shared/domain/dates/formatDay.ts';
import { useLive } from '../../db/index.ts';
import { DataList, Section, textColumn } from '../../ui/index.ts';
import { type ParticipantSession, sessionsOf } from './participantQueries.ts';

const columns = [
  textColumn<ParticipantSession>({
    field: 'course',
    label: 'Formation',
    flex: 2,
    value: ({ course }) => course?.title ?? '',
  }),
  textColumn<ParticipantSession>({
    field: 'dates',
    label: 'Dates',
    width: 200,
    value: ({ session }) => formatPeriod(session.start, session.end),
  }),
  textColumn<ParticipantSession>({
    field: 'client',
    label: 'Client',
    flex: 1,
    value: ({ client }) => client?.name ?? '',
  }),
];

/** The sessions of someone, the latest first. */
export function ParticipantSessions({ participantId }: { readonly participantId: string }) {
  const [, go] = useLocation();
  const sessions = useLive(() => sessionsOf(participantId), [participantId]);
  return (
    <Section title="Sessions">
      <DataList
        id="participant-sessions"
        label="Sessions"
        rows={sessions}
        columns={columns}
        onOpen={({ session }) => go(`/sessions/${session.id}`)}
        height="rows"
        bare
        empty={{
          title: 'Aucune session',
          text: 'Cette personne n’est inscrite nulle part : l’inscription se fait depuis une session ou un dossier.',
        }}
      />
    </Section>
  );
}
