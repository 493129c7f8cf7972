import Box from '@mui/material/Box';
import type { GridValidRowModel } from '@mui/x-data-grid';
import { lazy, Suspense } from 'react';
import { EmptyState } from '../layout/EmptyState.tsx';
import { RowsSkeleton } from '../layout/Skeletons.tsx';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import type { DataListProps } from './dataListProps.ts';
import { ListToolbar } from './ListToolbar.tsx';
import { useListMemory } from './listMemory.ts';
import { usePages } from './usePages.ts';

/** `lazy` forgets that the component is generic: its own type is given back. */
const Grid = lazy(() => import('./Grid.tsx')) as unknown as typeof import('./Grid.tsx')['default'];

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
