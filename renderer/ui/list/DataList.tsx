import Box from '@mui/material/Box';
import type { GridValidRowModel } from '@mui/x-data-grid';
import { lazy, type ReactNode, Suspense } from 'react';
import { EmptyState, type EmptyStateProps } from '../layout/EmptyState.tsx';
import { RowsSkeleton } from '../layout/Skeletons.tsx';
import type { Column } from './columns.tsx';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { ListToolbar } from './ListToolbar.tsx';
import { type ListState, useListMemory } from './listMemory.ts';
import { type FetchPage, usePages } from './usePages.ts';

/** `lazy` forgets that the component is generic: its own type is given back. */
const Grid = lazy(() => import('./Grid.tsx')) as unknown as typeof import('./Grid.tsx')['default'];

export interface DataListProps<R extends GridValidRowModel & { readonly id: string }> {
  /** Under which the list remembers its filters, sort, columns and place. */
  readonly id: string;
  /** What is listed: « Clients ». */
  readonly label: string;
  readonly columns: readonly Column<R>[];
  /** All rows; undefined while they are being read. For long lists, `fetchPage`. */
  readonly rows?: readonly R[] | undefined;
  readonly fetchPage?: FetchPage<R>;
  /** Change it to have the page fetched again: the value of a live count, for instance. */
  readonly version?: unknown;
  /** Enter, double click, or a click on the first column. */
  readonly onOpen?: (row: R) => void;
  readonly empty: EmptyStateProps;
  /** Filters of one's own, beside the search. */
  readonly toolbar?: ReactNode;
  /** Columns hidden, and sort, on the first visit. */
  readonly first?: Partial<Pick<ListState, 'sort' | 'columns'>>;
  /** `page` (default): fills what is left of the page. `rows`: as high as its rows, inside a section. */
  readonly height?: 'page' | 'rows';
  /** No search above it: a few lines in a section. */
  readonly bare?: boolean;
  /** Several rows can be chosen; their ids. */
  readonly onSelect?: (ids: readonly string[]) => void;
}

/** A table of things to choose from: dense, by keyboard, and as one left it. */
export function DataList<R extends GridValidRowModel & { readonly id: string }>(props: DataListProps<R>) {
  const { state, keep } = useListMemory(props.id, props.first ?? {});
  const page = usePages(props.fetchPage, state, props.version);
  const rows = props.fetchPage ? page?.rows : props.rows;
  const rowCount = props.fetchPage ? page?.rowCount : rows?.length;
  const filtered = Boolean(state?.text) || (state?.filters.length ?? 0) > 0;
  const box =
    props.height === 'rows'
      ? { minHeight: 36 }
      : { flex: '1 1 auto', minHeight: 320, display: 'flex', flexDirection: 'column' };
  if (rowCount === 0 && !filtered)
    return (
      <Box sx={box}>
        {props.toolbar}
        <EmptyState {...props.empty} />
      </Box>
    );
  return (
    <Box sx={box}>
      {props.bare ? (
        props.toolbar
      ) : (
        <ListToolbar
          key={state ? 'known' : 'reading'}
          text={state?.text ?? ''}
          label={props.label}
          rowCount={rowCount}
          onText={(text) => keep({ text, page: 0, scrollTop: 0 })}
          columns={
            state && (
              <ColumnsMenu
                columns={props.columns}
                shown={state.columns}
                onShown={(shown) => keep({ columns: shown })}
              />
            )
          }
        >
          {props.toolbar}
        </ListToolbar>
      )}
      {state && rows ? (
        <Suspense fallback={<RowsSkeleton />}>
          <Grid<R> {...props} rows={rows} rowCount={rowCount ?? 0} state={state} keep={keep} />
        </Suspense>
      ) : (
        <RowsSkeleton />
      )}
    </Box>
  );
}
