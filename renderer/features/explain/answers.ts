import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { explanationOf, explanationOfStory } from '../../../shared/domain/explain/explanationOf.ts';
import type { Subject } from '../../../shared/domain/explain/subject.ts';
import { explanationOfConsequence } from '../../../shared/domain/explain/explanationOfConsequence.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { OrderStory } from '../../../shared/domain/orders/story.ts';
import type { Consequence } from '../../../shared/domain/simulation/consequence.ts';
import type { Task } from '../../../shared/domain/tasks/task.ts';
import type { WhyAnswer } from '../../ui/index.ts';
import { explainOrder, explainTask } from './explainQueries.ts';

/**
 * Why the statement of a dossier at hand says what it says; made when somebody asks.
 * @example <Why explanation={whyOf(dossier, today, { of: 'price' })}>1 740,00 €</Why>
 */
export const whyOf =
  (dossier: Dossier, asOf: CivilDay, subject: Subject): WhyAnswer =>
  () =>
    explanationOf(dossier, asOf, subject);

/**
 * The same for a line of a list: the dossier is read from the database on the click.
 * @example <Why explanation={whyOfOrder(row.id, today, { of: 'status' })}>{row.state.text}</Why>
 */
export const whyOfOrder =
  (orderId: string, asOf: CivilDay, subject: Subject): WhyAnswer =>
  () =>
    explainOrder(orderId, asOf, subject);

/**
 * The same for a story that is only imagined: an order being typed, what a paper promises, a simulation.
 * @example <Why explanation={whyOfStory(expected, dossier, { of: 'due', line: 0 })}>522,00 €</Why>
 */
export const whyOfStory =
  (story: OrderStory, dossier: Dossier | null, subject: Subject): WhyAnswer =>
  () =>
    explanationOfStory(story, subject, dossier);

/**
 * Why a simulated act comes to what it does.
 * @param said the sentence that tells it
 * @example <Why explanation={whyOfConsequence(dossier, consequence, sentence)}>1 740,00 €</Why>
 */
export const whyOfConsequence =
  (dossier: Dossier, consequence: Consequence, said: string): WhyAnswer =>
  () =>
    explanationOfConsequence(dossier, consequence, said);

/**
 * Why a line of Aujourd'hui is there, by when and for how much; its order is read from the database on the click.
 * @param subject what the line is about: an order, or the organisation
 * @example <Why explanation={whyOfTask(line.task, line.subject, today)}>{line.task.what}</Why>
 */
export const whyOfTask =
  (task: Task, subject: string, asOf: CivilDay): WhyAnswer =>
  () =>
    explainTask(task, subject, asOf);
