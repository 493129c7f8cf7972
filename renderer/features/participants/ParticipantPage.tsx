import { useLocation, useParams } from 'wouter';
import { displayName } from '../../../shared/domain/parties/names.ts';
import type { Participant } from '../../../shared/records/records.ts';
import { useLive } from '../../db/index.ts';
import { Pencil } from '../../ui/icons.ts';
import {
  Facts,
  Link,
  PageHeader,
  PageSkeleton,
  Section,
  useArchiving,
  ArchivedStatus,
} from '../../ui/index.ts';
import { clientPath } from '../clients/index.ts';
import { ParticipantDuplicates } from './ParticipantDuplicates.tsx';
import { ParticipantMissing } from './ParticipantMissing.tsx';
import { ParticipantSessions } from './ParticipantSessions.tsx';
import { archiveParticipant } from './participantCommands.ts';
import { participantPath } from './participantPaths.ts';
import { findEmployer, findParticipant } from './participantQueries.ts';

/** What one can do with someone's sheet. */
function useParticipantActs(participant: Participant) {
  const [, go] = useLocation();
  const archiving = useArchiving({
    isArchived: participant.archived === true,
    archive: (archived) => archiveParticipant(participant, archived),
    away: 'Archivé.',
    back: 'Remis dans la liste.',
  });
  return [
    { label: 'Modifier', icon: Pencil, onAct: () => go(participantPath.edit(participant.id)) },
    archiving,
  ];
}

function Sheet({ participant }: { readonly participant: Participant }) {
  const acts = useParticipantActs(participant);
  const employer = useLive(() => findEmployer(participant.employerId), [participant.employerId]);
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Participants', to: participantPath.list }]}
        title={displayName(participant)}
        subtitle={[participant.jobTitle, employer?.name].filter(Boolean).join(' · ')}
        status={<ArchivedStatus archived={participant.archived} />}
        actions={acts}
      />
      <ParticipantDuplicates person={participant} />
      <ParticipantSessions participantId={participant.id} />
      <Section title="Fiche" purpose="Rien d’autre n’est demandé à un stagiaire (art. L6353-9).">
        <Facts
          lines={[
            { label: 'Civilité', value: participant.civility },
            {
              label: 'Employeur',
              value: employer ? (
                <Link to={clientPath.of(employer.id)}>{employer.name}</Link>
              ) : (
                'Vient à titre individuel'
              ),
            },
            { label: 'Fonction', value: participant.jobTitle },
            { label: 'Courriel', value: participant.email },
            { label: 'Téléphone', value: participant.phone },
            { label: 'Besoins le jour venu', value: participant.needs },
          ]}
        />
      </Section>
    </>
  );
}

/** One participant: their sessions, how to reach them, what they need on the day. */
export function ParticipantPage() {
  const { id = '' } = useParams();
  const participant = useLive(() => findParticipant(id), [id]);
  if (participant === undefined) return <PageSkeleton />;
  return participant === null ? <ParticipantMissing /> : <Sheet participant={participant} />;
}
