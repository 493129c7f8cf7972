import type { Client } from '../../../shared/records/records.ts';
import type { Result } from '../../../shared/result.ts';
import { type CommitRefusal, type Committed, changeOf, commit } from '../../db/index.ts';
import type { SaveRequest } from '../../ui/index.ts';
import { type ClientForm, recordOf } from './clientForm.ts';

type Saved = Promise<Result<Committed, CommitRefusal>>;

/** A new client, under an id chosen beforehand. */
export function addClient(id: string, values: ClientForm): Saved {
  const fields = recordOf(values);
  return commit({ label: `Client « ${fields.name} » créé`, set: [{ table: 'clients', id, fields }] });
}

/** What the form changed, and what follows from it: the name of a person, all that another kind has or has not. */
function changesOf({ values, changed }: SaveRequest<ClientForm>) {
  const record = recordOf(values);
  if ('kind' in changed) return { ...changed, ...record };
  const renamed = values.kind === 'individual' && ('firstName' in changed || 'lastName' in changed);
  return renamed ? { ...changed, name: record.name } : changed;
}

/** What its form changed in a client: the rest stays as another window may have set it meanwhile. */
export function changeClient(client: Client, request: SaveRequest<ClientForm>): Saved {
  const { base } = request;
  return commit({
    label: `Client « ${recordOf(request.values).name} » modifié`,
    set: [{ ...changeOf('clients', client, changesOf(request)), ...(base ? { base } : {}) }],
  });
}

/** Takes a client out of the lists, or puts it back. Its orders keep it. */
export const archiveClient = (client: Client, archived: boolean): Saved =>
  commit({
    label: `Client « ${client.name} » ${archived ? 'archivé' : 'remis dans la liste'}`,
    set: [{ table: 'clients', id: client.id, fields: { archived } }],
  });
