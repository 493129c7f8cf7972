import type { Statement } from './statement.ts';
import type { OrderStory } from './story.ts';
/**
 * What the terms make of an order on a day: its status, its contract, what is due and why, what is refused, what is
 * to come. Any set of events gives a statement; events after `asOf` do not exist yet.
 * @example statementOf({ asOf, order, events: [proposal, documents, deposit] }).status //=> 'contracted'
 */
export declare function statementOf(story: OrderStory): Statement;
