import { displayName, sortName } from '../../../shared/domain/parties/names.ts';
import type { Trainer } from '../../../shared/records/records.ts';
import { db, listPage } from '../../db/index.ts';

/** One line of the list of trainers. */
export interface TrainerRow {
  readonly id: string;
  readonly trainer: Trainer;
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

const option = (trainer: Trainer) => ({ id: trainer.id, label: displayName(trainer) });

/** For `RecordPicker`: trainers whose name begins with these words. */
export const searchTrainers = async (text: string) =>
  (await listPage('trainers', { search: text, limit: 50 })).rows.map((trainer) => option(trainer));

/** For `RecordPicker`: the trainer already chosen. */
export async function loadTrainer(id: string) {
  const trainer = await findTrainer(id);
  return trainer === null ? null : option(trainer);
}
