import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { type OrderState, stateOf } from '../../../shared/messages/orderState.ts';
import { type Column, DataList, numberColumn, statusColumn, textColumn, useToday } from '../../ui/index.ts';
import { whyOf } from '../explain/index.ts';

interface Row {
  readonly id: string;
  readonly dossier: Dossier;
  readonly client: string;
  readonly participants: number;
  readonly state: OrderState;
}

const columnsFor = (today: CivilDay): readonly Column<Row>[] => [
  textColumn({ field: 'client', label: 'Client', flex: 2, value: (row) => row.client }),
  numberColumn({ field: 'participants', label: 'Inscrits', width: 90, value: (row) => row.participants }),
  statusColumn({
    field: 'state',
    label: 'Où il en est',
    flex: 3,
    state: (row) => row.state,
    why: (row) => whyOf(row.dossier, today, { of: 'status' }),
  }),
];

const rowOf = (dossier: Dossier, today: CivilDay): Row => ({
  id: dossier.order.id,
  dossier,
  client: dossier.client.name,
  participants: dossier.order.participants,
  state: stateOf(statementOfDossier(dossier, today), today, dossier.client.kind === 'individual'),
});

/** The orders that share a session, each with where it stands. */
export function SessionOrders({
  dossiers,
  sessionId,
}: {
  readonly dossiers: readonly Dossier[];
  readonly sessionId: string;
}) {
  const [, go] = useLocation();
  const today = useToday();
  const columns = useMemo(() => columnsFor(today), [today]);
  const rows = useMemo(() => dossiers.map((dossier) => rowOf(dossier, today)), [dossiers, today]);
  return (
    <DataList
      id="session:orders"
      label="Dossiers de la session"
      bare
      height="rows"
      columns={columns}
      rows={rows}
      onOpen={(row) => go(`/dossiers/${row.id}`)}
      empty={{
        title: 'Aucun dossier',
        text: 'Un dossier relie cette session à un client.',
        action: { label: 'Ouvrir un dossier', onAct: () => go(`/dossiers/nouveau?session=${sessionId}`) },
      }}
    />
  );
}
