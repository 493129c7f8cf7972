import { useEffect, useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'wouter';
import type { Client } from '../../../shared/records/records.ts';
import { newId, stampsOf, useLive } from '../../db/index.ts';
import { FieldFromAddress, PageHeader, PageSkeleton, RecordForm, useKit } from '../../ui/index.ts';
import { ClientFields } from './ClientFields.tsx';
import { ClientMissing } from './ClientMissing.tsx';
import { addClient, changeClient } from './clientCommands.ts';
import { clientForm, formOf } from './clientForm.ts';
import { type ClientKind, kindOrder } from './clientKinds.ts';
import { clientPath } from './clientPaths.ts';
import { findClient } from './clientQueries.ts';
import { TypedDuplicates } from './TypedDuplicates.tsx';

const lastKindKey = 'client:lastKind';

const kindOrNull = (value: unknown): ClientKind | null => kindOrder.find((kind) => kind === value) ?? null;

/** The kind of the last client made, for the next one: most come in series. Undefined while it is being read. */
function useLastKind() {
  const { preferences } = useKit();
  const [kind, setKind] = useState<ClientKind | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void preferences.read(lastKindKey).then((last) => here && setKind(kindOrNull(last) ?? 'company'));
    return () => {
      here = false;
    };
  }, [preferences]);
  return { kind, remember: (last: ClientKind) => preferences.write(lastKindKey, last) };
}

/** A new client: of the kind that the address asks for, or as the last one. */
export function NewClientPage() {
  const [, go] = useLocation();
  const [id] = useState(newId);
  const [search] = useSearchParams();
  const last = useLastKind();
  const kind = kindOrNull(search.get('type')) ?? last.kind;
  if (kind === undefined) return <PageSkeleton />;
  return (
    <>
      <PageHeader crumbs={[{ label: 'Clients', to: clientPath.list }]} title="Nouveau client" />
      <RecordForm
        schema={clientForm}
        initial={{ kind }}
        draftKey="client:new"
        onSave={async ({ values }) => {
          await last.remember(values.kind);
          return addClient(id, values);
        }}
        savedText="Client créé."
        onSaved={() => go(clientPath.of(id))}
        onLeave={() => go(clientPath.list)}
      >
        <TypedDuplicates id={id} />
        <ClientFields />
      </RecordForm>
    </>
  );
}

function ClientForm({ client }: { readonly client: Client }) {
  const [, go] = useLocation();
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Clients', to: clientPath.list },
          { label: client.name, to: clientPath.of(client.id) },
        ]}
        title="Modifier le client"
      />
      <RecordForm
        schema={clientForm}
        initial={formOf(client)}
        base={stampsOf(client)}
        draftKey={`client:${client.id}`}
        onSave={(request) => changeClient(client, request)}
        onLeave={() => go(clientPath.of(client.id))}
      >
        <TypedDuplicates id={client.id} />
        <ClientFields />
        <FieldFromAddress />
      </RecordForm>
    </>
  );
}

/** An existing client, to change it. */
export function EditClientPage() {
  const { id = '' } = useParams();
  const client = useLive(() => findClient(id), [id]);
  if (client === undefined) return <PageSkeleton />;
  return client === null ? <ClientMissing /> : <ClientForm key={client.id} client={client} />;
}
