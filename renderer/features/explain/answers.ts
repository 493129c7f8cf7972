import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { explanationOf, explanationOfStory } from '../../../shared/domain/explain/explanationOf.ts';
import type { Subject } from '../../../shared/domain/explain/subject.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { OrderStory } from '../../../shared/domain/orders/story.ts';
import type { WhyAnswer } from '../../ui/index.ts';
import { explainOrder } from './explainQueries.ts';

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
