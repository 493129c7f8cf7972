import { useLocation } from 'wouter';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatPeriod } from '../../../shared/domain/dates/formatDay.ts';
import { stateOf } from '../../../shared/messages/orderState.ts';
import { useLive } from '../../db/index.ts';
import { DataList, moneyColumn, Section, statusColumn, textColumn, useToday } from '../../ui/index.ts';
import { whyOf } from '../explain/index.ts';
import { type ClientOrder, ordersOfClient } from './clientQueries.ts';

const orderState = (order: ClientOrder, today: CivilDay) =>
  stateOf(order.statement, today, order.dossier.client.kind === 'individual');

const columns = (today: CivilDay) => [
  textColumn<ClientOrder>({
    field: 'course',
    label: 'Formation',
    flex: 2,
    value: ({ dossier }) => dossier.course.title,
  }),
  textColumn<ClientOrder>({
    field: 'session',
    label: 'Session',
    width: 160,
    value: ({ statement: { session } }) => formatPeriod(session.start, session.end),
    why: ({ dossier }) => whyOf(dossier, today, { of: 'session' }),
  }),
  statusColumn<ClientOrder>({
    field: 'status',
    label: 'État',
    flex: 2,
    state: (order) => orderState(order, today),
    why: ({ dossier }) => whyOf(dossier, today, { of: 'status' }),
  }),
  moneyColumn<ClientOrder>({
    field: 'inclTax',
    label: 'Prix TTC',
    value: ({ statement }) => statement.price.inclTax,
    why: ({ dossier }) => whyOf(dossier, today, { of: 'price' }),
  }),
];

/** The orders of a client, or those that a funder helps to pay, with where each stands. */
export function ClientOrders({
  clientId,
  isArchived,
}: {
  readonly clientId: string;
  readonly isArchived: boolean;
}) {
  const [, go] = useLocation();
  const today = useToday();
  const orders = useLive(() => ordersOfClient(clientId, today), [clientId, today]);
  const add = () => go(`/dossiers/nouveau?client=${clientId}`);
  return (
    <Section title="Dossiers">
      <DataList
        id="client-orders"
        label="Dossiers"
        rows={orders}
        columns={columns(today)}
        onOpen={({ id }) => go(`/dossiers/${id}`)}
        height="rows"
        bare
        empty={{
          title: 'Aucun dossier',
          text: 'Un dossier réunit la proposition, la convention, l’acompte et la session.',
          ...(isArchived ? {} : { action: { label: 'Nouveau dossier', onAct: add } }),
        }}
      />
    </Section>
  );
}
