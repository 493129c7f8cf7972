import { type CivilDay, civilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { boundByFact } from '../../../shared/domain/orders/dossierAtIssue.ts';
import { fundersOfDossier, withFunderIds } from '../../../shared/domain/orders/fundingsOf.ts';
import { factTitle } from '../../../shared/messages/factTitle.ts';
import type { Fact } from '../../../shared/records/facts.ts';
import type { Order } from '../../../shared/records/records.ts';
import type { Result } from '../../../shared/result.ts';
import { type CommitRefusal, type Committed, changeOf, commit, type NewFact, newId } from '../../db/index.ts';
import { type NewOrder, newOrderChanges } from './newOrderChanges.ts';

type Answer = Promise<Result<Committed, CommitRefusal>>;

/**
 * Writes one fact into the journal of an order. Facts are not undone: a wrong one is corrected. A proposal or a
 * contract that left otherwise binds the order to the terms of its day, in the same act.
 */
export function recordFact(dossier: Dossier, fact: NewFact): Answer {
  const { id, termsVersion } = boundByFact(dossier, { kind: fact.kind, day: civilDay(fact.day) }).order;
  return commit({
    label: `${factTitle(fact, fundersOfDossier(dossier))} (${dossier.client.name})`,
    set:
      termsVersion === dossier.order.termsVersion ? [] : [{ table: 'orders', id, fields: { termsVersion } }],
    add: [fact],
  });
}

/** The correction of a fact recorded by mistake: it never was, and stays visible, struck through. */
export const reversalOf = (orderId: string, fact: Fact, today: CivilDay, note?: string): NewFact => ({
  subject: orderId,
  kind: 'reversed',
  day: today,
  data: note ? { target: fact.id, note } : { target: fact.id },
});

/** Makes an order, and what it needs that does not exist yet, in one act. Gives the id of the order. */
export async function createOrder(
  order: NewOrder,
): Promise<Result<Committed & { readonly orderId: string }, CommitRefusal>> {
  const ids = { order: newId(), client: newId(), session: newId(), participant: newId() };
  const done = await commit(newOrderChanges(order, ids));
  return done.ok ? { ok: true, value: { ...done.value, orderId: ids.order } } : done;
}

type OrderFields = Parameters<typeof changeOf<'orders'>>[2];

/** Changes what was agreed. Fields that someone else changed meanwhile are told. */
export const saveOrder = (
  order: Order,
  fields: OrderFields,
  base: Readonly<Record<string, string>> | undefined,
): Answer =>
  commit({
    label: 'Dossier modifié',
    set: [{ table: 'orders', id: order.id, fields: withFunderIds(fields), ...(base ? { base } : {}) }],
  });

/** Sets what was agreed for this order alone (clause I). */
export const saveSpecialTerms = (
  { order, client }: Dossier,
  fields: Pick<OrderFields, 'specialTerms' | 'specialTermsNote' | 'buyerTerms'>,
  base: Readonly<Record<string, string>> | undefined,
): Answer =>
  commit({
    label: `Conditions particulières (${client.name})`,
    set: [{ table: 'orders', id: order.id, fields, ...(base ? { base } : {}) }],
  });
