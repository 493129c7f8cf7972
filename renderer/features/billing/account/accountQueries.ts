import {
  type AccountPeriod,
  type ClientAccount,
  clientAccountOf,
} from '../../../../shared/domain/billing/account/clientAccount.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import type { AccountPaperRequest } from '../../../../shared/documents/index.ts';
import type { Client } from '../../../../shared/records/records.ts';
import { db, isDemonstration, loadDossiers, organisationId } from '../../../db/index.ts';
import { loadLogo } from '../../documents/index.ts';
import { orderIdsOf } from '../payments/paymentQueries.ts';

/** Somebody's account over a period, and what its lines are about. */
export interface LoadedAccount {
  readonly client: Client;
  readonly account: ClientAccount;
  /** Title of the course, by order. */
  readonly courses: ReadonlyMap<string, string>;
}

/**
 * The account of a client or of an OPCO: only its own orders are read. Null where it is not on this computer.
 * @example (await loadAccount(clientId, { from: null, to: today }))?.account.closing //=> 121800
 */
export async function loadAccount(payerId: string, period: AccountPeriod): Promise<LoadedAccount | null> {
  const [client, ids] = await Promise.all([db.clients.get(payerId), orderIdsOf(payerId)]);
  if (!client) return null;
  const dossiers = await loadDossiers(ids);
  const on = period.to;
  const cases = dossiers.map((dossier) => ({ dossier, on, statement: statementOfDossier(dossier, on) }));
  const courses = new Map(dossiers.map(({ order, course }) => [order.id, course.title]));
  return { client, account: clientAccountOf(cases, payerId, period), courses };
}

/** All that a printed account is made of; null where the organisation has no sheet yet. */
export async function loadAccountPaper({
  client,
  account,
}: LoadedAccount): Promise<AccountPaperRequest | null> {
  const organisation = await db.organisation.get(organisationId);
  if (!organisation) return null;
  const logo = await loadLogo(organisation.logo);
  return { client, account, organisation, logo, demonstration: isDemonstration() };
}
