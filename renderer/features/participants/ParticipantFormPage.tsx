import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useLocation, useParams, useSearchParams } from 'wouter';
import { displayName } from '../../../shared/domain/parties/names.ts';
import type { Participant } from '../../../shared/records/records.ts';
import { newId, stampsOf, useLive } from '../../db/index.ts';
import { FieldFromAddress, PageHeader, PageSkeleton, RecordForm } from '../../ui/index.ts';
import { ParticipantDuplicates } from './ParticipantDuplicates.tsx';
import { ParticipantFields } from './ParticipantFields.tsx';
import { ParticipantMissing } from './ParticipantMissing.tsx';
import { addParticipant, changeParticipant } from './participantCommands.ts';
import { formOf, type ParticipantForm, participantForm } from './participantForm.ts';
import { participantPath } from './participantPaths.ts';
import { findParticipant } from './participantQueries.ts';
import { SameEmployer } from './SameEmployer.tsx';
import { useLastEmployer } from './useLastEmployer.ts';

function TypedDuplicates({ id }: { readonly id: string }) {
  const { firstName, lastName, email } = useWatch() as Partial<ParticipantForm>;
  return <ParticipantDuplicates person={{ id, firstName, lastName, email }} />;
}

/** Someone new. */
export function NewParticipantPage() {
  const [, go] = useLocation();
  const [id] = useState(newId);
  const [search] = useSearchParams();
  const last = useLastEmployer();
  if (last.id === undefined) return <PageSkeleton />;
  const employerId = search.get('employeur');
  return (
    <>
      <PageHeader crumbs={[{ label: 'Participants', to: participantPath.list }]} title="Nouveau stagiaire" />
      <RecordForm
        schema={participantForm}
        initial={employerId === null ? {} : { employerId }}
        draftKey="participant:new"
        onSave={async ({ values }) => {
          if (values.employerId) await last.remember(values.employerId);
          return addParticipant(id, values);
        }}
        savedText="Stagiaire ajouté."
        onSaved={() => go(participantPath.of(id))}
        onLeave={() => go(participantPath.list)}
      >
        <TypedDuplicates id={id} />
        <ParticipantFields />
        <SameEmployer lastId={last.id} />
      </RecordForm>
    </>
  );
}

function EditForm({ participant }: { readonly participant: Participant }) {
  const [, go] = useLocation();
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Participants', to: participantPath.list },
          { label: displayName(participant), to: participantPath.of(participant.id) },
        ]}
        title="Modifier la fiche"
      />
      <RecordForm
        schema={participantForm}
        initial={formOf(participant)}
        base={stampsOf(participant)}
        draftKey={`participant:${participant.id}`}
        onSave={(request) => changeParticipant(participant, request)}
        onLeave={() => go(participantPath.of(participant.id))}
      >
        <TypedDuplicates id={participant.id} />
        <ParticipantFields autoFocus={false} />
        <FieldFromAddress />
      </RecordForm>
    </>
  );
}

/** Someone known, to change their sheet. */
export function EditParticipantPage() {
  const { id = '' } = useParams();
  const participant = useLive(() => findParticipant(id), [id]);
  if (participant === undefined) return <PageSkeleton />;
  return participant === null ? (
    <ParticipantMissing />
  ) : (
    <EditForm key={participant.id} participant={participant} />
  );
}
