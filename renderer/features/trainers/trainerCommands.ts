import { displayName } from '../../../shared/domain/parties/names.ts';
import type { Trainer } from '../../../shared/records/records.ts';
import type { Result } from '../../../shared/result.ts';
import { type CommitRefusal, type Committed, changeOf, commit } from '../../db/index.ts';
import type { SaveRequest } from '../../ui/index.ts';
import type { TrainerForm } from './trainerForm.ts';

type Saved = Promise<Result<Committed, CommitRefusal>>;

/** A new trainer, under an id chosen beforehand. */
export const addTrainer = (id: string, fields: TrainerForm): Saved =>
  commit({ label: `Formateur ${displayName(fields)} ajouté`, set: [{ table: 'trainers', id, fields }] });

/** What their form changed in a trainer. */
export const changeTrainer = (trainer: Trainer, { changed, base }: SaveRequest<TrainerForm>): Saved =>
  commit({
    label: `Formateur ${displayName({ ...trainer, ...changed })} modifié`,
    set: [{ ...changeOf('trainers', trainer, changed), ...(base ? { base } : {}) }],
  });

/** Takes a trainer out of the lists, or puts them back. Their sessions keep them. */
export const archiveTrainer = (trainer: Trainer, archived: boolean): Saved =>
  commit({
    label: `Formateur ${displayName(trainer)} ${archived ? 'archivé' : 'remis dans la liste'}`,
    set: [{ table: 'trainers', id: trainer.id, fields: { archived } }],
  });
