import { useLocation } from 'wouter';
import { formatPeriod } from '../../../shared/domain/dates/formatDay.ts';
import { useLive } from '../../db/index.ts';
import { Plus } from '../../ui/icons.ts';
import {
  ChoiceBar,
  type Column,
  DataList,
  PageHeader,
  StatusCell,
  textColumn,
  useKept,
  useShortcut,
  useToday,
} from '../../ui/index.ts';
import { listSessions, type SessionFilter, type SessionRow } from './sessionQueries.ts';

const columns: readonly Column<SessionRow>[] = [
  textColumn({ field: 'course', label: 'Formation', flex: 3, value: (row) => row.course }),
  textColumn({
    field: 'start',
    label: 'Dates',
    width: 190,
    value: (row) => row.session.start,
    show: (row) => formatPeriod(row.session.start, row.session.end),
  }),
  textColumn({ field: 'kind', label: 'Genre', width: 80, value: (row) => row.session.kind.toUpperCase() }),
  textColumn({ field: 'clients', label: 'Clients', flex: 2, value: (row) => row.clients }),
  textColumn({ field: 'place', label: 'Lieu', flex: 1, value: (row) => row.place }),
  textColumn({ field: 'trainers', label: 'Formateurs', flex: 1, value: (row) => row.trainers }),
  textColumn({
    field: 'fill',
    label: 'Inscrits',
    width: 150,
    value: (row) => String(row.announced).padStart(4, '0'),
    show: (row) => <Fill row={row} />,
  }),
];

/** « 8 sur 12 », and in amber once there are more people than places. */
const Fill = ({ row: { announced, session } }: { readonly row: SessionRow }) =>
  announced > session.maxParticipants ? (
    <StatusCell tone="soon" text={`${announced} pour ${session.maxParticipants} places`} />
  ) : (
    <>
      {announced} sur {session.maxParticipants}
    </>
  );

const filters = [
  { value: 'coming', label: 'À venir' },
  { value: 'past', label: 'Passées' },
  { value: 'all', label: 'Toutes' },
] as const;

/** Every session, those to come first. */
export function SessionsPage() {
  const [, go] = useLocation();
  const today = useToday();
  const [shown, setShown] = useKept<SessionFilter>('sessions:shown', 'coming');
  const rows = useLive(() => (shown ? listSessions(shown, today) : undefined), [shown, today]);
  const create = (): void => go('/sessions/nouvelle');
  useShortcut('alt+n', 'Nouvelle session', create);
  return (
    <>
      <PageHeader
        title="Sessions"
        primary={{ label: 'Nouvelle session', icon: Plus, keys: 'alt+n', onAct: create }}
      />
      <DataList
        id="sessions"
        label="Sessions"
        columns={columns}
        rows={rows}
        onOpen={(row) => go(`/sessions/${row.id}`)}
        toolbar={<ChoiceBar label="Sessions montrées" options={filters} chosen={shown} onChoose={setShown} />}
        empty={{
          title: shown === 'past' ? 'Aucune session passée' : 'Aucune session à venir',
          text: 'Une session réunit une formation, des dates, un lieu et des participants. Elle se crée aussi en ouvrant un dossier.',
          action: { label: 'Nouvelle session', icon: Plus, onAct: create },
        }}
      />
    </>
  );
}
