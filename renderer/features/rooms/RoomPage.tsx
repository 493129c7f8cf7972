import { useLocation, useParams } from 'wouter';
import { countText } from '../../../shared/messages/countOf.ts';
import type { Room } from '../../../shared/records/records.ts';
import { useLive } from '../../db/index.ts';
import { Pencil } from '../../ui/icons.ts';
import { Facts, PageHeader, PageSkeleton, Section, useArchiving, ArchivedStatus } from '../../ui/index.ts';
import { addressText } from '../clients/index.ts';
import { RoomMissing } from './RoomMissing.tsx';
import { RoomSessions } from './RoomSessions.tsx';
import { archiveRoom } from './roomCommands.ts';
import { roomPath } from './roomPaths.ts';
import { findRoom } from './roomQueries.ts';

/** What one can do with a room. */
function useRoomActs(room: Room) {
  const [, go] = useLocation();
  const archiving = useArchiving({
    isArchived: room.archived === true,
    archive: (archived) => archiveRoom(room, archived),
    away: 'Lieu archivé.',
    back: 'Lieu remis dans la liste.',
  });
  return [{ label: 'Modifier', icon: Pencil, onAct: () => go(roomPath.edit(room.id)) }, archiving];
}

function Sheet({ room }: { readonly room: Room }) {
  const acts = useRoomActs(room);
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Lieux', to: roomPath.list }]}
        title={room.name}
        subtitle={room.address?.city}
        status={<ArchivedStatus archived={room.archived} />}
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
