import { useLocation } from 'wouter';
import { formatPeriod } from '../../../shared/domain/dates/formatDay.ts';
import { useLive } from '../../db/index.ts';
import { DataList, Section, textColumn, useToday } from '../../ui/index.ts';
import { comingSessionsOf, type TrainerSession } from './trainerQueries.ts';

const columns = [
  textColumn<TrainerSession>({
    field: 'course',
    label: 'Formation',
    flex: 2,
    value: ({ course }) => course?.title ?? '',
  }),
  textColumn<TrainerSession>({
    field: 'dates',
    label: 'Dates',
    width: 200,
    value: ({ session }) => formatPeriod(session.start, session.end),
  }),
  textColumn<TrainerSession>({
    field: 'kind',
    label: 'Type',
    width: 100,
    value: ({ session }) => session.kind.toUpperCase(),
  }),
];

/** The sessions that a trainer leads and that are not over. */
export function TrainerSessions({ trainerId }: { readonly trainerId: string }) {
  const [, go] = useLocation();
  const today = useToday();
  const sessions = useLive(() => comingSessionsOf(trainerId, today), [trainerId, today]);
  return (
    <Section title="Sessions à venir">
      <DataList
        id="trainer-sessions"
        label="Sessions à venir"
        rows={sessions}
        columns={columns}
        onOpen={({ id }) => go(`/sessions/${id}`)}
        height="rows"
        bare
        empty={{
          title: 'Aucune session à venir',
          text: 'Un formateur est affecté depuis la page d’une session.',
        }}
      />
    </Section>
  );
}
