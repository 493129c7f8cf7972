import Box from '@mui/material/Box';
import {
  DataGrid,
  GRID_CHECKBOX_SELECTION_FIELD,
  type GridValidRowModel,
  useGridApiRef,
} from '@mui/x-data-grid';
import { frFR } from '@mui/x-data-grid/locales';
import { useEffect, useRef } from 'react';
import type { DataListProps } from './dataListProps.ts';
import { gridStyle } from './gridStyle.ts';
import type { ListState } from './listMemory.ts';
import { pageSize } from './usePages.ts';

interface GridProps<R extends GridValidRowModel & { readonly id: string }> extends DataListProps<R> {
  readonly rows: readonly R[];
  readonly rowCount: number;
  readonly state: ListState;
  readonly keep: (change: Partial<ListState>, redraw?: boolean) => void;
}

const NothingFound = () => (
  <Box sx={{ p: 2, color: 'text.secondary' }}>
    Rien ne correspond à ce filtre. Échap, dans le filtre, l’efface.
  </Box>
);

/** A word of a row can be selected and copied without leaving the list. */
const isSelectingText = (): boolean => (window.getSelection()?.toString() ?? '') !== '';

/** Remembers how far one had scrolled, without drawing again at each pixel. */
function useScrollMemory(keep: GridProps<never>['keep']) {
  const apiRef = useGridApiRef();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const stop = apiRef.current?.subscribeEvent('scrollPositionChange', ({ top }) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => keep({ scrollTop: top }, false), 150);
    });
    return () => {
      clearTimeout(timer.current);
      stop?.();
    };
  }, [apiRef, keep]);
  return apiRef;
}

/** The grid itself. Loaded with the first list, hence the default export. */
export default function Grid<R extends GridValidRowModel & { readonly id: string }>(props: GridProps<R>) {
  const { rows, state, keep, columns, onOpen, fetchPage } = props;
  const apiRef = useScrollMemory(keep);
  const firstField = columns[0]?.field;
  const words = state.text.split(/\s+/).filter(Boolean);
  const filterModel = { items: state.filters, quickFilterValues: fetchPage ? [] : words };
  const paging = fetchPage
    ? ({
        paginationMode: 'server',
        sortingMode: 'server',
        filterMode: 'server',
        rowCount: props.rowCount,
      } as const)
    : {};
  return (
    <Box sx={{ flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <DataGrid<R>
        {...paging}
        apiRef={apiRef}
        aria-label={props.label}
        rows={[...rows]}
        columns={[...columns]}
        rowHeight={34}
        columnHeaderHeight={34}
        localeText={frFR.components.MuiDataGrid.defaultProps.localeText}
        initialState={{ scroll: { top: state.scrollTop, left: 0 } }}
        sortModel={state.sort}
        onSortModelChange={(sort) => keep({ sort, page: 0 })}
        filterModel={filterModel}
        onFilterModelChange={({ items }) => keep({ filters: items, page: 0 })}
        disableColumnFilter={Boolean(fetchPage)}
        columnVisibilityModel={state.columns}
        onColumnVisibilityModelChange={(shown) => keep({ columns: shown })}
        paginationModel={{ page: state.page, pageSize }}
        onPaginationModelChange={({ page }) => keep({ page, scrollTop: 0 })}
        pageSizeOptions={[pageSize]}
        hideFooter={props.rowCount <= pageSize}
        hideFooterSelectedRowCount
        disableRowSelectionOnClick
        checkboxSelection={Boolean(props.onSelect)}
        disableRowSelectionExcludeModel
        onRowSelectionModelChange={({ ids }) => props.onSelect?.([...ids].map(String))}
        autoHeight={props.height === 'rows'}
        onCellClick={({ field, row }) => {
          if (field !== GRID_CHECKBOX_SELECTION_FIELD && !isSelectingText()) onOpen?.(row);
        }}
        onCellKeyDown={({ row }, event) => {
          if (event.key !== 'Enter' || !onOpen) return;
          event.preventDefault();
          onOpen(row);
        }}
        getCellClassName={({ field }) => (onOpen && field === firstField ? 'opens' : '')}
        slots={{ noResultsOverlay: NothingFound, noRowsOverlay: NothingFound }}
        sx={onOpen ? { ...gridStyle, '& .MuiDataGrid-row': { cursor: 'pointer' } } : gridStyle}
      />
    </Box>
  );
}
