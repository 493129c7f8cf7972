import { useLocation, useParams } from 'wouter';
import { formatPeriod } from '../../../shared/domain/dates/formatDay.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { formatHours } from '../../../shared/domain/sessions/formatHours.ts';
import { hoursOf } from '../../../shared/domain/sessions/hoursOf.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import { useLive } from '../../db/index.ts';
import { Pencil, Plus } from '../../ui/icons.ts';
import { ErrorState, PageHeader, PageSkeleton, Section, StatusText, useToday } from '../../ui/index.ts';
import { DocumentsBlock } from '../documents/index.ts';
import { AddParticipants } from './AddParticipants.tsx';
import { EnrolledList } from './EnrolledList.tsx';
import { ClashList } from './PlanningNotes.tsx';
import { PlanningTable } from './PlanningTable.tsx';
import { SessionOrders } from './SessionOrders.tsx';
import { sessionDossier } from './sessionDossier.ts';
import { loadSessionPage, placeOf } from './sessionQueries.ts';

/** One session: when, who, for whom, and its papers. */
export function SessionPage() {
  const { id = '' } = useParams();
  const today = useToday();
  const page = useLive(() => loadSessionPage(id, today), [id, today]);
  if (page === undefined) return <PageSkeleton />;
  if (page === null)
    return <ErrorState title="Session introuvable" text="Elle n’est pas, ou plus, sur cet ordinateur." />;
  return <Found {...page} />;
}

type Page = NonNullable<Awaited<ReturnType<typeof loadSessionPage>>>;

function Found({ sheet, dossiers, clashes, announced }: Page) {
  const [, go] = useLocation();
  const today = useToday();
  const { session, halfDays, trainers, enrolled } = sheet;
  const whole = sessionDossier(dossiers, enrolled);
  return (
    <>
      <SessionHead
        sheet={sheet}
        announced={announced}
        onEdit={() => go(`/sessions/${session.id}/modifier`)}
      />
      <Section title="Planning">
        <PlanningTable halfDays={halfDays} trainers={trainers} />
        <ClashList clashes={clashes} />
      </Section>
      <Section title="Dossiers" purpose="Les clients qui ont commandé cette session.">
        <SessionOrders dossiers={dossiers} sessionId={session.id} />
      </Section>
      <Section title="Participants" aside={<AddParticipants sheet={sheet} />}>
        {enrolled.length > 0 ? (
          <EnrolledList enrolled={enrolled} />
        ) : (
          <StatusText tone="waiting">
            {dossiers.length === 0
              ? 'Ouvrez d’abord un dossier : chaque participant vient par un client.'
              : 'Aucun nom encore. Collez une liste depuis Excel ou un courriel, ou ajoutez les personnes une à une.'}
          </StatusText>
        )}
      </Section>
      <Section title="Documents" purpose="Une feuille d’émargement pour tous les participants de la session.">
        {whole ? (
          <DocumentsBlock
            dossier={whole}
            statement={statementOfDossier(whole, today)}
            today={today}
            only={['attendanceSheet']}
          />
        ) : (
          <StatusText tone="waiting">
            La feuille d’émargement se prépare dès qu’un dossier est ouvert.
          </StatusText>
        )}
      </Section>
    </>
  );
}

function SessionHead({
  sheet,
  announced,
  onEdit,
}: Pick<Page, 'sheet' | 'announced'> & { readonly onEdit: () => void }) {
  const [, go] = useLocation();
  const { session, course, room, halfDays, enrolled } = sheet;
  const over = announced > session.maxParticipants;
  return (
    <PageHeader
      crumbs={[{ label: 'Sessions', to: '/sessions' }]}
      title={course.title}
      subtitle={[
        session.kind.toUpperCase(),
        formatPeriod(session.start, session.end),
        formatHours(hoursOf(halfDays)),
        placeOf(session, room),
      ]
        .filter(Boolean)
        .join(' · ')}
      status={
        <StatusText tone={over ? 'soon' : enrolled.length < announced ? 'todo' : 'waiting'}>
          {countText(announced, 'inscrit')} pour {countText(session.maxParticipants, 'place')}
          {enrolled.length < announced && `, ${countText(announced - enrolled.length, 'nom')} à préciser`}
        </StatusText>
      }
      actions={[
        { label: 'Modifier', icon: Pencil, onAct: onEdit },
        {
          label: 'Ouvrir un dossier',
          icon: Plus,
          onAct: () => go(`/dossiers/nouveau?session=${session.id}`),
        },
      ]}
    />
  );
}
