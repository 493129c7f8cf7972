import { type Fact, factData } from '../../records/facts.ts';
import { standingFacts } from '../orders/standingFacts.ts';
import type { SentStep } from './nextStep.ts';

function stepOf(fact: Fact): readonly SentStep[] {
  if (fact.kind === 'reminderSent') {
    const { data } = factData.reminderSent.safeParse(fact.data);
    if (!data) return [];
    const { step, to, invoices } = data;
    return [{ step, to, on: fact.day, ...(to === 'opco' ? { invoices } : {}) }];
  }
  const isNotice =
    fact.kind === 'order.formalNoticeReceived' ||
    (fact.kind === 'documentIssued' && fact.data['document'] === 'formalNotice');
  return isNotice ? [{ step: 'formalNotice', to: 'client', on: fact.day }] : [];
}

/**
 * The steps of the ladder that were taken for an order, in order of time: its reminders, and its formal notices, sent
 * from here or received by the client.
 * @example sentSteps(facts) //=> [{ step: 'reminder1', to: 'client', on: '2026-10-08' }]
 */
export const sentSteps = (facts: readonly Fact[]): readonly SentStep[] =>
  standingFacts(facts).flatMap(stepOf);
