import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { Statement } from '../../../shared/domain/orders/statement.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import {
  type Comparable,
  comparedName,
  type Duplicate,
  findDuplicates,
} from '../../../shared/domain/parties/findDuplicates.ts';
import { sortName } from '../../../shared/domain/parties/names.ts';
import { wordKey } from '../../../shared/domain/parties/tidyText.ts';
import type { Client, Participant } from '../../../shared/records/records.ts';
import { db, listPage, loadDossiers } from '../../db/index.ts';
import { type ClientKind, kindTexts } from './clientKinds.ts';

/** One line of the list of clients. */
export interface ClientRow {
  readonly id: string;
  readonly client: Client;
}

/** One order of a client, and where it stands. */
export interface ClientOrder {
  readonly id: string;
  readonly dossier: Dossier;
  readonly statement: Statement;
}

/** Clients of a kind, or of all. */
export async function listClients(kind: ClientKind | 'all', withArchived: boolean): Promise<ClientRow[]> {
  const clients = await db.clients.toArray();
  return clients
    .filter((client) => kind === 'all' || client.kind === kind)
    .filter((client) => withArchived || client.archived !== true)
    .toSorted((a, b) => (wordKey(a.name) < wordKey(b.name) ? -1 : 1))
    .map((client) => ({ id: client.id, client }));
}

/** A client, or null where there is none of that id. */
export const findClient = async (id: string): Promise<Client | null> => (await db.clients.get(id)) ?? null;

/** What a client ordered, or pays for as a funder; the latest session first. */
export async function ordersOfClient(clientId: string, today: CivilDay): Promise<ClientOrder[]> {
  const orders = await db.orders
    .where('clientId')
    .equals(clientId)
    .or('funderId')
    .equals(clientId)
    .or('otherFunderIds')
    .equals(clientId)
    .distinct()
    .primaryKeys();
  const dossiers = await loadDossiers(orders);
  return dossiers
    .filter(({ order }) => order.archived !== true)
    .map((dossier) => ({
      id: dossier.order.id,
      dossier,
      statement: statementOfDossier(dossier, today),
    }))
    .toSorted((a, b) => (a.dossier.session.start < b.dossier.session.start ? 1 : -1));
}

/** The people whom a client employs, by name. */
export async function employeesOf(clientId: string): Promise<Participant[]> {
  const people = await db.participants.where('employerId').equals(clientId).toArray();
  return people
    .filter((person) => person.archived !== true)
    .toSorted((a, b) => (sortName(a) < sortName(b) ? -1 : 1));
}

/** Clients that may be the same as this one: looked for by name, SIRET and e-mail, then compared. */
export async function duplicatesOfClient(one: Comparable): Promise<Duplicate<Client>[]> {
  const texts = [comparedName(one), one.siret ?? '', one.email ?? ''];
  const pages = await Promise.all(
    texts
      .filter((text) => text.trim().length > 1)
      .map((text) => listPage('clients', { search: text, limit: 20 })),
  );
  const rows = new Map(pages.flatMap((page) => page.rows).map((client) => [client.id, client]));
  return findDuplicates(one, [...rows.values()]);
}

const option = (client: Client) => ({
  id: client.id,
  label: client.name,
  detail: [kindTexts[client.kind].label, client.address?.city].filter(Boolean).join(' · '),
});

/** For `RecordPicker`: clients whose name, city or SIRET begins with these words. */
export const searchClients = async (text: string) =>
  (await listPage('clients', { search: text, limit: 50 })).rows
    .filter((client) => client.kind !== 'funder')
    .map((client) => option(client));

/** For `RecordPicker`: organisations that employ trainees. */
export const searchEmployers = async (text: string) =>
  (await listPage('clients', { search: text, limit: 50 })).rows
    .filter((client) => client.kind !== 'funder' && client.kind !== 'individual')
    .map((client) => option(client));

/** For `RecordPicker`: funders alone. */
export async function searchFunders(text: string) {
  const found = await listPage('clients', { search: text, limit: 100 });
  return found.rows.filter((client) => client.kind === 'funder').map((client) => option(client));
}

/** For `RecordPicker`: who may pay for another, an OPCO or a company; nobody pays at one's own expense for others. */
export const searchPayers = async (text: string) =>
  (await listPage('clients', { search: text, limit: 50 })).rows
    .filter((client) => client.kind !== 'individual')
    .map((client) => option(client));

/** For `RecordPicker`: the client already chosen. */
export async function loadClient(id: string) {
  const client = await findClient(id);
  return client === null ? null : option(client);
}
