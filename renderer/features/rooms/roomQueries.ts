import { wordKey } from '../../../shared/domain/parties/tidyText.ts';
import type { Room } from '../../../shared/records/records.ts';
import { db, listPage } from '../../db/index.ts';

/** One line of the list of rooms. */
export interface RoomRow {
  readonly id: string;
  readonly room: Room;
}

/** Every room. */
export async function listRooms(withArchived: boolean): Promise<RoomRow[]> {
  const rooms = await db.rooms.toArray();
  return rooms
    .filter((room) => withArchived || room.archived !== true)
    .toSorted((a, b) => (wordKey(a.name) < wordKey(b.name) ? -1 : 1))
    .map((room) => ({ id: room.id, room }));
}

/** A room, or null where there is none of that id. */
export const findRoom = async (id: string): Promise<Room | null> => (await db.rooms.get(id)) ?? null;

const option = (room: Room) => ({ id: room.id, label: room.name, detail: room.address?.city ?? '' });

/** For `RecordPicker`: rooms whose name or city begins with these words. */
export const searchRooms = async (text: string) =>
  (await listPage('rooms', { search: text, limit: 50 })).rows.map((room) => option(room));

/** For `RecordPicker`: the room already chosen. */
export async function loadRoom(id: string) {
  const room = await findRoom(id);
  return room === null ? null : option(room);
}
