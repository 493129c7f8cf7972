import type { GridValidRowModel } from '@mui/x-data-grid';
import type { ReactNode } from 'react';
import type { EmptyStateProps } from '../layout/EmptyState.tsx';
import type { Column } from './columns.tsx';
import type { ListState } from './listMemory.ts';
import type { FetchPage } from './usePages.ts';

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
