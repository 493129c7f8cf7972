import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { wordKey } from '../../../shared/domain/parties/tidyText.ts';
import type { Course, Room, Session } from '../../../shared/records/records.ts';
import { db, listPage } from '../../db/index.ts';

/** One line of the list of rooms. */
export interface RoomRow {
  readonly id: string;
  readonly room: Room;
}

/** A session that takes place in a room. */
export interface RoomSession {
  readonly id: string;
  readonly session: Session;
  readonly course: Course | undefined;
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

/** The sessions in a room that are not over, the nearest first. */
export async function comingSessionsIn(roomId: string, today: CivilDay): Promise<RoomSession[]> {
  const held = await db.sessions.where('roomId').equals(roomId).toArray();
  const sessions = held
    .filter((session) => session.archived !== true && session.end >= today)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const courses = await db.courses.bulkGet(sessions.map((session) => session.courseId));
  return sessions.map((session, at) => ({ id: session.id, session, course: courses[at] }));
}

const option = (room: Room) => ({ id: room.id, label: room.name, detail: room.address?.city ?? '' });

/** For `RecordPicker`: rooms whose name or city begins with these words. */
export const searchRooms = async (text: string) =>
  (await listPage('rooms', { search: text, limit: 50 })).rows.map((room) => option(room));

/** For `RecordPicker`: the room already chosen. */
export async function loadRoom(id: string) {
  const room = await findRoom(id);
  return room === null ? null : option(room);
}
