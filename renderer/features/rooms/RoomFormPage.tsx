import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Room } from '../../../shared/records/records.ts';
import { newId, stampsOf, useLive } from '../../db/index.ts';
import {
  AddressFields,
  FieldFromAddress,
  FieldRow,
  FormSection,
  NumberField,
  PageHeader,
  PageSkeleton,
  RecordForm,
  TextArea,
  TextLine,
} from '../../ui/index.ts';
import { RoomMissing } from './RoomMissing.tsx';
import { addRoom, changeRoom } from './roomCommands.ts';
import { formOf, roomForm } from './roomForm.ts';
import { roomPath } from './roomPaths.ts';
import { findRoom } from './roomQueries.ts';

const list = { label: 'Lieux', to: roomPath.list };

const Fields = ({ autoFocus = true }: { readonly autoFocus?: boolean }) => (
  <>
    <FormSection title="Lieu" purpose="Tel qu’il figurera sur la convention et la convocation.">
      <FieldRow>
        <TextLine name="name" label="Nom" required width="l" autoFocus={autoFocus} />
        <NumberField name="capacity" label="Capacité" unit="places" width="s" />
      </FieldRow>
      <AddressFields name="address" />
    </FormSection>
    <FormSection title="Accès">
      <TextArea
        name="access"
        label="Comment y venir, accessibilité"
        help="Transports, stationnement, étage, accès en fauteuil."
      />
    </FormSection>
  </>
);

/** A new room. */
export function NewRoomPage() {
  const [, go] = useLocation();
  const [id] = useState(newId);
  return (
    <>
      <PageHeader crumbs={[list]} title="Nouveau lieu" />
      <RecordForm
        schema={roomForm}
        initial={{}}
        draftKey="room:new"
        onSave={({ values }) => addRoom(id, values)}
        savedText="Lieu ajouté."
        onSaved={() => go(roomPath.of(id))}
        onLeave={() => go(roomPath.list)}
      >
        <Fields />
      </RecordForm>
    </>
  );
}

function EditForm({ room }: { readonly room: Room }) {
  const [, go] = useLocation();
  return (
    <>
      <PageHeader crumbs={[list, { label: room.name, to: roomPath.of(room.id) }]} title="Modifier le lieu" />
      <RecordForm
        schema={roomForm}
        initial={formOf(room)}
        base={stampsOf(room)}
        draftKey={`room:${room.id}`}
        onSave={(request) => changeRoom(room, request)}
        onLeave={() => go(roomPath.of(room.id))}
      >
        <Fields autoFocus={false} />
        <FieldFromAddress />
      </RecordForm>
    </>
  );
}

/** An existing room, to change it. */
export function EditRoomPage() {
  const { id = '' } = useParams();
  const room = useLive(() => findRoom(id), [id]);
  if (room === undefined) return <PageSkeleton />;
  return room === null ? <RoomMissing /> : <EditForm key={room.id} room={room} />;
}
