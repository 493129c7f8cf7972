import { useLocation, useParams } from 'wouter';
import { stampsOf, useLive } from '../../db/index.ts';
import { ErrorState, PageHeader, PageSkeleton, StatusText } from '../../ui/index.ts';
import { SessionForm } from './SessionForm.tsx';
import { saveSession } from './sessionCommands.ts';
import { loadSession, loadSessionChoices, papersWithDates, type SessionSheet } from './sessionQueries.ts';

const initialOf = ({ session, halfDays }: SessionSheet) => ({
  courseId: session.courseId,
  kind: session.kind,
  modality: session.modality,
  maxParticipants: session.maxParticipants,
  roomId: session.roomId,
  place: session.place,
  trainerIds: session.trainerIds ?? [],
  notes: session.notes,
  slots: halfDays.map(({ day, part, from, to, trainerId }) => ({
    day,
    part,
    from,
    to,
    ...(trainerId ? { trainerId } : {}),
  })),
});

/** Changes a session: its planning and its first and last day go together. */
export function EditSessionPage() {
  const { id = '' } = useParams();
  const [, go] = useLocation();
  const sheet = useLive(() => loadSession(id), [id]);
  const choices = useLive(loadSessionChoices, []);
  const papers = useLive(() => (sheet ? papersWithDates(sheet) : []), [sheet]);
  if (sheet === undefined || !choices) return <PageSkeleton />;
  if (sheet === null)
    return <ErrorState title="Session introuvable" text="Elle n’est pas, ou plus, sur cet ordinateur." />;
  const back = (): void => go(`/sessions/${id}`);
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Sessions', to: '/sessions' },
          { label: sheet.course.title, to: `/sessions/${id}` },
        ]}
        title="Modifier la session"
        status={
          papers && papers.length > 0 ? (
            <StatusText tone="soon">
              Déjà partis avec ces dates : {papers.join(', ')}. Après un changement, émettez-les à nouveau.
            </StatusText>
          ) : undefined
        }
      />
      <SessionForm
        sessionId={id}
        choices={choices}
        initial={initialOf(sheet)}
        base={stampsOf(sheet.session)}
        draftKey={`session:${id}`}
        onSave={(request) => saveSession(sheet, request)}
        onLeave={back}
      />
    </>
  );
}
