import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { formatPeriod, formatRelativeDay } from '../../../shared/domain/dates/formatDay.ts';
import { aboutDeadline } from '../../../shared/domain/explain/subject.ts';
import { deadlineNames } from '../../../shared/messages/orderState.ts';
import { useLive } from '../../db/index.ts';
import { Plus } from '../../ui/icons.ts';
import {
  Button,
  ChoiceBar,
  type Column,
  DataList,
  moneyColumn,
  PageHeader,
  statusColumn,
  textColumn,
  useKept,
  useShortcut,
  useToday,
} from '../../ui/index.ts';
import { whyOfOrder } from '../explain/index.ts';
import { type OrderFilter, orderFilters } from './orderFilters.ts';
import { anyOrder, listOrders, listOrdersUnder, type OrderRow, termsNamed } from './orderQueries.ts';

const columnsFor = (today: OrderRow['start']): readonly Column<OrderRow>[] => [
  textColumn({ field: 'client', label: 'Client', flex: 3, width: 150, value: (row) => row.client }),
  textColumn({ field: 'course', label: 'Formation', flex: 2, width: 100, value: (row) => row.course }),
  textColumn({
    field: 'start',
    label: 'Session',
    width: 140,
    value: (row) => row.start,
    show: (row) => formatPeriod(row.start, row.end),
    why: (row) => whyOfOrder(row.id, today, { of: 'session' }),
  }),
  textColumn({ field: 'kind', label: 'Genre', width: 80, value: (row) => row.kind.toUpperCase() }),
  statusColumn({
    field: 'state',
    label: 'Où il en est',
    flex: 4,
    width: 310,
    state: (row) => row.state,
    why: (row) => whyOfOrder(row.id, today, { of: 'status' }),
  }),
  textColumn({
    field: 'deadline',
    label: 'Prochaine échéance',
    width: 195,
    value: (row) => row.deadline?.on ?? '9999',
    show: (row) =>
      row.deadline && (
        <span title={deadlineNames[row.deadline.kind]}>
          {formatPeriod(row.deadline.on, row.deadline.on)}, {formatRelativeDay(row.deadline.on, today)}
        </span>
      ),
    why: ({ id, deadline }) => deadline && whyOfOrder(id, today, aboutDeadline(deadline)),
  }),
  moneyColumn({
    field: 'price',
    label: 'Prix TTC',
    width: 110,
    value: (row) => row.price,
    why: (row) => whyOfOrder(row.id, today, { of: 'price' }),
  }),
  textColumn({ field: 'number', label: 'Numéro', width: 150, value: (row) => row.number }),
];

/** Every order, with where it stands in words; `?conditions=ID` shows those that keep a version of the terms. */
export function OrdersPage() {
  const [, go] = useLocation();
  const today = useToday();
  const [shown, setShown] = useKept<OrderFilter>('orders:shown', 'open');
  const [search] = useSearchParams();
  const under = search.get('conditions');
  const rows = useLive(
    () => (under ? listOrdersUnder(under, today) : shown ? listOrders(shown, today) : undefined),
    [under, shown, today],
  );
  const terms = useLive(() => termsNamed(under), [under]);
  const any = useLive(anyOrder, []);
  const columns = useMemo(() => columnsFor(today), [today]);
  const create = (): void => go('/dossiers/nouveau');
  useShortcut('alt+n', 'Nouveau dossier', create);
  return (
    <>
      <PageHeader
        title="Dossiers"
        primary={{ label: 'Nouveau dossier', icon: Plus, keys: 'alt+n', onAct: create }}
      />
      <DataList
        id="orders"
        label="Dossiers"
        columns={columns}
        rows={rows}
        first={{ columns: { number: false, kind: false } }}
        onOpen={(row) => go(`/dossiers/${row.id}`)}
        toolbar={
          under ? (
            <Button look="text" onClick={() => go('/dossiers')}>
              Sous « {terms ?? 'modèle'} » : montrer tous les dossiers
            </Button>
          ) : (
            <ChoiceBar label="Dossiers montrés" options={orderFilters} chosen={shown} onChoose={setShown} />
          )
        }
        empty={
          any === false
            ? {
                title: 'Aucun dossier',
                text: 'Un dossier suit une commande, de la proposition au solde. Le premier commence par un client et une formation.',
                action: { label: 'Nouveau dossier', icon: Plus, onAct: create },
              }
            : { title: 'Aucun dossier ici', text: 'Choisissez « Tous » pour revoir les autres.' }
        }
      />
    </>
  );
}
