import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { explanationOf } from '../../../shared/domain/explain/explanationOf.ts';
import type { Explanation } from '../../../shared/domain/explain/explanation.ts';
import { explanationOfTask, taskFacts } from '../../../shared/domain/explain/explanationOfTask.ts';
import type { Subject } from '../../../shared/domain/explain/subject.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { Task } from '../../../shared/domain/tasks/task.ts';
import { loadDossier } from '../../db/index.ts';

/**
 * The answer about an order of which only a line is at hand: its dossier is read when somebody asks.
 * @throws where the dossier is not on this computer: the panel says so
 */
export async function explainOrder(orderId: string, asOf: CivilDay, subject: Subject): Promise<Explanation> {
  return explanationOf(await dossierAt(orderId), asOf, subject);
}

/** The answer about a line of Aujourd'hui; one of the organisation itself has no order to read. */
export async function explainTask(task: Task, subject: string, asOf: CivilDay): Promise<Explanation> {
  if (task.kind !== 'organisation') return explanationOfTask(await dossierAt(subject), asOf, task);
  const { what: title, clause, because } = task;
  return { title, clause, because, facts: taskFacts(task) };
}

async function dossierAt(orderId: string): Promise<Dossier> {
  const dossier = await loadDossier(orderId);
  if (!dossier) throw new Error(`no dossier ${orderId}`);
  return dossier;
}
