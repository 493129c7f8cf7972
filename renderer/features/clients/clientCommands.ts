import type { Result } from '../../../shared/result.ts';
import type { Client } from '../../../shared/records/records.ts';
import { type CommitRefusal, type Committed, changeOf, commit } from '../../db/index.ts';
import type { SaveRequest } from '../../ui/index.ts';
import { type ClientForm, recordOf } from './clientForm.ts';

type Saved = Promise<Result<Committed, CommitRefusal>>;

/** A new client, under an id chosen beforehand. */
export function addClient(id: string, values: ClientForm): Saved {
  const fields = recordOf(values);
  return commit({ label: `Client « ${fields.name} » créé`, set: [{ table: 'clients', id, fields }] });
}

/** What its form changed in a client. */
export function changeClient(client: Client, { values, changed, base }: SaveRequest<ClientForm>): Saved {
  const fields = { ...changed, ...recordOf(values) };
  return commit({
    label: `Client « ${fields.name} » modifié`,
    set: [{ ...changeOf('clients', client, fields), ...(base ? { base } : {}) }],
  });
}

/** Takes a client out of the lists, or puts it back. Its orders keep it. */
export const archiveClient = (client: Client, archived: boolean): Saved =>
  commit({
    label: `Client « ${client.name} » ${archived ? 'archivé' : 'remis dans la liste'}`,
    set: [{ table: 'clients', id: client.id, fields: { archived } }],
  });
