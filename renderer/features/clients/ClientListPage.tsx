import Box from '@mui/material/Box';
import Select from '@mui/material/Select';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { formatSiret } from '../../../shared/domain/parties/siret.ts';
import { useLive } from '../../db/index.ts';
import { Plus } from '../../ui/icons.ts';
import { ArchivedToggle, DataList, PageHeader, textColumn, useShortcut } from '../../ui/index.ts';
import { type ClientKind, kindOptions, kindTexts } from './clientKinds.ts';
import { clientPath } from './clientPaths.ts';
import { type ClientRow, listClients } from './clientQueries.ts';

const columns = [
  textColumn<ClientRow>({
    field: 'name',
    label: 'Nom',
    flex: 2,
    value: ({ client }) => (client.archived ? `${client.name} (archivé)` : client.name),
  }),
  textColumn<ClientRow>({
    field: 'kind',
    label: 'Type',
    width: 215,
    value: ({ client }) => kindTexts[client.kind].label,
  }),
  textColumn<ClientRow>({
    field: 'city',
    label: 'Ville',
    flex: 1,
    value: ({ client }) => client.address?.city,
  }),
  textColumn<ClientRow>({
    field: 'siret',
    label: 'SIRET',
    width: 170,
    value: ({ client }) => (client.siret ? formatSiret(client.siret) : ''),
  }),
  textColumn<ClientRow>({
    field: 'phone',
    label: 'Téléphone',
    width: 140,
    value: ({ client }) => client.phone,
  }),
  textColumn<ClientRow>({
    field: 'email',
    label: 'Courriel',
    flex: 1,
    value: ({ client }) => client.email,
  }),
];

type KindFilterValue = ClientKind | 'all';

const KindFilter = ({
  value,
  onChange,
}: {
  readonly value: KindFilterValue;
  readonly onChange: (kind: KindFilterValue) => void;
}) => (
  <Select
    native
    size="small"
    value={value}
    onChange={(event) => onChange(event.target.value)}
    inputProps={{ 'aria-label': 'Type de client' }}
  >
    <option value="all">Tous les types</option>
    {kindOptions.map(({ value: kind, label }) => (
      <option key={kind} value={kind}>
        {label}
      </option>
    ))}
  </Select>
);

/** Which client? */
export function ClientListPage() {
  const [, go] = useLocation();
  const [kind, setKind] = useState<KindFilterValue>('all');
  const [withArchived, setWithArchived] = useState(false);
  const rows = useLive(() => listClients(kind, withArchived), [kind, withArchived]);
  const add = () => go(clientPath.add);
  useShortcut('alt+n', 'Nouveau client', add);
  const isFiltered = kind !== 'all';
  return (
    <>
      <PageHeader
        title="Clients"
        primary={{ label: 'Nouveau client', icon: Plus, keys: 'alt+n', onAct: add }}
      />
      <DataList
        id="clients"
        label="Clients"
        rows={rows}
        columns={columns}
        onOpen={({ id }) => go(clientPath.of(id))}
        toolbar={
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
            <KindFilter value={kind} onChange={setKind} />
            <ArchivedToggle checked={withArchived} onChange={setWithArchived} />
          </Box>
        }
        empty={
          isFiltered
            ? {
                title: 'Aucun client de ce type',
                text: 'Choisissez « Tous les types » pour revoir les autres.',
                action: { label: 'Voir tous les clients', onAct: () => setKind('all') },
              }
            : {
                title: 'Aucun client pour l’instant',
                text: 'Entreprises, particuliers, collectivités, autres organismes, OPCO : le premier se crée avec un nom.',
                action: { label: 'Nouveau client', icon: Plus, onAct: add },
              }
        }
      />
    </>
  );
}
