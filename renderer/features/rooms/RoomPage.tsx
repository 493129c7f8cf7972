import { useLocation, useParams } from 'wouter';
import { countText } from '../../../shared/messages/countOf.ts';
import type { Room } from '../../../shared/records/records.ts';
import { useLive } from '../../db/index.ts';
import { Archive, Pencil, Undo2 } from '../../ui/icons.ts';
import {
  Facts,
  PageHeader,
  PageSkeleton,
  Section,
  StatusText,
  useCommand,
  useToasts,
} from '../../ui/index.ts';
import { addressText } from '../clients/index.ts';
import { RoomMissing } from './RoomMissing.tsx';
import { RoomSessions } from './RoomSessions.tsx';
import { archiveRoom } from './roomCommands.ts';
import { roomPath } from './roomPaths.ts';
import { findRoom } from './roomQueries.ts';

/** What one can do with a room. */
function useRoomActs(room: Room) {
  const [, go] = useLocation();
  const { say } = useToasts();
  const isArchived = room.archived === true;
  const archive = useCommand(() => archiveRoom(room, !isArchived), {
    onDone: ({ undo }) => say(isArchived ? 'Lieu remis dans la liste.' : 'Lieu archivé.', { undo }),
  });
  return [
    { label: 'Modifier', icon: Pencil, onAct: () => go(roomPath.edit(room.id)) },
    {
      label: isArchived ? 'Remettre dans la liste' : 'Archiver',
      icon: isArchived ? Undo2 : Archive,
      inMenu: true,
      busy: archive.busy,
      onAct: () => archive.run(),
    },
  ];
}

function Sheet({ room }: { readonly room: Room }) {
  const acts = useRoomActs(room);
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Lieux', to: roomPath.list }]}
        title={room.name}
        subtitle={room.address?.city}
        status={room.archived ? <StatusText tone="waiting">Archivé : n’est plus proposé</StatusText> : null}
        actions={acts}
      />
      <RoomSessions roomId={room.id} />
      <Section title="Fiche">
        <Facts
          lines={[
            { label: 'Adresse', value: addressText(room.address) },
            {
              label: 'Capacité',
              value: room.capacity === undefined ? undefined : countText(room.capacity, 'place'),
            },
            { label: 'Accès', value: room.access },
          ]}
        />
      </Section>
    </>
  );
}

/** One room: the sessions to come, where it is, how one gets there. */
export function RoomPage() {
  const { id = '' } = useParams();
  const room = useLive(() => findRoom(id), [id]);
  if (room === undefined) return <PageSkeleton />;
  return room === null ? <RoomMissing /> : <Sheet room={room} />;
}
