import { type TaskKind, taskKinds } from '../../../shared/domain/tasks/task.ts';
import { taskKindNames } from '../../../shared/messages/taskNames.ts';
import { FilterSelect } from '../../ui/index.ts';
import { type AgendaFilter, everybody, myself, nobody } from './agenda.ts';

const kinds = [
  { value: 'all', label: 'Tout type' },
  ...taskKinds.map((value) => ({ value, label: taskKindNames[value] })),
];

/** For whom, and what kind. */
export function AgendaFilters({
  filter,
  people,
  me,
  onChoose,
}: {
  readonly filter: AgendaFilter;
  /** Who follows an order. */
  readonly people: readonly string[];
  readonly me: string;
  readonly onChoose: (change: Partial<AgendaFilter>) => void;
}) {
  const who = [
    { value: everybody, label: 'Tous' },
    ...(me ? [{ value: myself, label: 'Moi' }] : []),
    ...people.filter((name) => name !== me).map((name) => ({ value: name, label: name })),
    { value: nobody, label: 'Sans suivi' },
  ];
  return (
    <>
      <FilterSelect
        label="Suivi par"
        options={who}
        chosen={who.some(({ value }) => value === filter.person) ? filter.person : everybody}
        onChoose={(person) => onChoose({ person })}
      />
      <FilterSelect
        label="Genre de lignes"
        options={kinds}
        chosen={filter.kind}
        onChoose={(kind) => onChoose({ kind: kind as TaskKind | 'all' })}
      />
    </>
  );
}
