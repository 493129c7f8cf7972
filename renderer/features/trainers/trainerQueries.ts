import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { displayName, sortName } from '../../../shared/domain/parties/names.ts';
import type { Course, Session, Trainer } from '../../../shared/records/records.ts';
import { db, listPage } from '../../db/index.ts';

/** One line of the list of trainers. */
export interface TrainerRow {
  readonly id: string;
  readonly trainer: Trainer;
}

/** A session that a trainer leads. */
export interface TrainerSession {
  readonly id: string;
  readonly session: Session;
  readonly course: Course | undefined;
}

/** Trainers by name. */
export async function listTrainers(withArchived: boolean): Promise<TrainerRow[]> {
  const trainers = await db.trainers.toArray();
  return trainers
    .filter((trainer) => withArchived || trainer.archived !== true)
    .toSorted((a, b) => (sortName(a) < sortName(b) ? -1 : 1))
    .map((trainer) => ({ id: trainer.id, trainer }));
}

/** A trainer, or null where there is none of that id. */
export const findTrainer = async (id: string): Promise<Trainer | null> => (await db.trainers.get(id)) ?? null;

/** The sessions that a trainer leads and that are not over, the nearest first. */
export async function comingSessionsOf(trainerId: string, today: CivilDay): Promise<TrainerSession[]> {
  const led = await db.sessions.where('trainerIds').equals(trainerId).toArray();
  const sessions = led
    .filter((session) => session.archived !== true && session.end >= today)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const courses = await db.courses.bulkGet(sessions.map((session) => session.courseId));
  return sessions.map((session, at) => ({ id: session.id, session, course: courses[at] }));
}

const option = (trainer: Trainer) => ({ id: trainer.id, label: displayName(trainer) });

/** For `RecordPicker`: trainers whose name begins with these words. */
export const searchTrainers = async (text: string) =>
  (await listPage('trainers', { search: text, limit: 50 })).rows.map((trainer) => option(trainer));

/** For `RecordPicker`: the trainer already chosen. */
export async function loadTrainer(id: string) {
  const trainer = await findTrainer(id);
  return trainer === null ? null : option(trainer);
}
