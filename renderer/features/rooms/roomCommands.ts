import type { Room } from '../../../shared/records/records.ts';
import type { Result } from '../../../shared/result.ts';
import { type CommitRefusal, type Committed, changeOf, commit } from '../../db/index.ts';
import type { SaveRequest } from '../../ui/index.ts';
import type { RoomForm } from './roomForm.ts';

type Saved = Promise<Result<Committed, CommitRefusal>>;

/** A new room, under an id chosen beforehand. */
export const addRoom = (id: string, fields: RoomForm): Saved =>
  commit({ label: `Lieu « ${fields.name} » ajouté`, set: [{ table: 'rooms', id, fields }] });

/** What its form changed in a room. */
export const changeRoom = (room: Room, { changed, base }: SaveRequest<RoomForm>): Saved =>
  commit({
    label: `Lieu « ${changed.name ?? room.name} » modifié`,
    set: [{ ...changeOf('rooms', room, changed), ...(base ? { base } : {}) }],
  });

/** Takes a room out of the lists, or puts it back. Its sessions keep it. */
export const archiveRoom = (room: Room, archived: boolean): Saved =>
  commit({
    label: `Lieu « ${room.name} » ${archived ? 'archivé' : 'remis dans la liste'}`,
    set: [{ table: 'rooms', id: room.id, fields: { archived } }],
  });
