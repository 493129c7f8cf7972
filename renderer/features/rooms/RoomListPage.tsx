import { useState } from 'react';
import { useLocation } from 'wouter';
import { useLive } from '../../db/index.ts';
import { Plus } from '../../ui/icons.ts';
import {
  ArchivedToggle,
  DataList,
  numberColumn,
  PageHeader,
  textColumn,
  useShortcut,
} from '../../ui/index.ts';
import { roomPath } from './roomPaths.ts';
import { listRooms, type RoomRow } from './roomQueries.ts';

const columns = [
  textColumn<RoomRow>({
    field: 'name',
    label: 'Nom',
    flex: 2,
    value: ({ room }) => (room.archived ? `${room.name} (archivé)` : room.name),
  }),
  textColumn<RoomRow>({
    field: 'street',
    label: 'Adresse',
    flex: 2,
    value: ({ room }) => room.address?.street,
  }),
  textColumn<RoomRow>({ field: 'city', label: 'Ville', flex: 1, value: ({ room }) => room.address?.city }),
  numberColumn<RoomRow>({ field: 'capacity', label: 'Places', value: ({ room }) => room.capacity }),
];

/** Which room? */
export function RoomListPage() {
  const [, go] = useLocation();
  const [withArchived, setWithArchived] = useState(false);
  const rows = useLive(() => listRooms(withArchived), [withArchived]);
  const act = { label: 'Nouveau lieu', icon: Plus, keys: 'alt+n', onAct: () => go(roomPath.add) };
  useShortcut('alt+n', act.label, act.onAct);
  return (
    <>
      <PageHeader title="Lieux" primary={act} />
      <DataList
        id="rooms"
        label="Lieux"
        rows={rows}
        columns={columns}
        onOpen={({ id }) => go(roomPath.of(id))}
        toolbar={<ArchivedToggle checked={withArchived} onChange={setWithArchived} />}
        empty={{
          title: 'Aucun lieu pour l’instant',
          text: 'Vos salles et celles que vous louez. Les locaux d’un client s’indiquent dans la session.',
          action: act,
        }}
      />
    </>
  );
}
