import type { GridValidRowModel } from '@mui/x-data-grid';
import { useLocation } from 'wouter';
import { type Column, DataList, type EmptyStateProps, Section } from '../../ui/index.ts';
import type { SessionLine } from './sessionListQueries.ts';

interface SessionLinesProps<R extends GridValidRowModel> {
  /** Under which the list remembers itself. */
  readonly id: string;
  readonly title: string;
  readonly sessions: readonly R[] | undefined;
  readonly columns: readonly Column<R>[];
  readonly empty: EmptyStateProps;
}

/** Sessions in a section of a page; Enter opens one. */
export function SessionLines<R extends GridValidRowModel & Pick<SessionLine, 'id' | 'session'>>(
  props: SessionLinesProps<R>,
) {
  const [, go] = useLocation();
  const { id, title, sessions, columns, empty } = props;
  return (
    <Section title={title}>
      <DataList
        id={id}
        label={title}
        rows={sessions}
        columns={columns}
        onOpen={({ session }) => go(`/sessions/${session.id}`)}
        height="rows"
        bare
        empty={empty}
      />
    </Section>
  );
}
