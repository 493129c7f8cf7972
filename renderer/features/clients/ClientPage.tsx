import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Client } from '../../../shared/records/records.ts';
import { useLive } from '../../db/index.ts';
import { Euro, Pencil, Plus } from '../../ui/icons.ts';
import { PageHeader, PageSkeleton, useArchiving, ArchivedStatus } from '../../ui/index.ts';
import { ClientLateness } from '../billing/index.ts';
import { ClientDuplicates } from './ClientDuplicates.tsx';
import { ClientEmployees } from './ClientEmployees.tsx';
import { ClientIdentity } from './ClientIdentity.tsx';
import { ClientMissing } from './ClientMissing.tsx';
import { ClientOrders } from './ClientOrders.tsx';
import { archiveClient } from './clientCommands.ts';
import { kindTexts } from './clientKinds.ts';
import { clientPath } from './clientPaths.ts';
import { findClient } from './clientQueries.ts';
import { PenaltyDialog } from './penalty/PenaltyDialog.tsx';

/** An individual and a funder hire nobody: clause 5.2 is for the others. */
const mayHire = ({ kind }: Client): boolean => kind !== 'individual' && kind !== 'funder';

/** What one can do with a client. */
function useClientActs(client: Client, onPenalty: () => void) {
  const [, go] = useLocation();
  const archiving = useArchiving({
    isArchived: client.archived === true,
    archive: (archived) => archiveClient(client, archived),
    away: 'Client archivé.',
    back: 'Client remis dans la liste.',
  });
  return [
    { label: 'Modifier', icon: Pencil, onAct: () => go(clientPath.edit(client.id)) },
    { label: 'Compte', icon: Euro, onAct: () => go(clientPath.account(client.id)) },
    ...(mayHire(client) ? [{ label: 'Non-sollicitation…', inMenu: true, onAct: onPenalty }] : []),
    archiving,
  ];
}

function Sheet({ client }: { readonly client: Client }) {
  const [, go] = useLocation();
  const [isReckoning, setReckoning] = useState(false);
  const acts = useClientActs(client, () => setReckoning(true));
  const isArchived = client.archived === true;
  const place = [kindTexts[client.kind].label, client.address?.city].filter(Boolean).join(' · ');
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Clients', to: clientPath.list }]}
        title={client.name}
        subtitle={place}
        status={<ArchivedStatus archived={isArchived} />}
        primary={
          client.kind === 'funder'
            ? undefined
            : {
                label: 'Nouveau dossier',
                icon: Plus,
                reason: isArchived ? 'Ce client est archivé : remettez-le d’abord dans la liste.' : null,
                onAct: () => go(`/dossiers/nouveau?client=${client.id}`),
              }
        }
        actions={acts}
      />
      <ClientDuplicates client={client} />
      <ClientOrders clientId={client.id} isArchived={isArchived} />
      <ClientLateness clientId={client.id} />
      <ClientIdentity client={client} />
      {mayHire(client) && <ClientEmployees clientId={client.id} />}
      {isReckoning && <PenaltyDialog client={client.name} onClose={() => setReckoning(false)} />}
    </>
  );
}

/** One client: who it is, and where its orders stand. */
export function ClientPage() {
  const { id = '' } = useParams();
  const client = useLive(() => findClient(id), [id]);
  if (client === undefined) return <PageSkeleton />;
  return client === null ? <ClientMissing /> : <Sheet client={client} />;
}
