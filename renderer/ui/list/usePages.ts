import { useEffect, useState } from 'react';
import type { ListState } from './listMemory.ts';

/** What a list asks of its source: one page of it. */
export interface PageRequest {
  readonly page: number;
  readonly pageSize: number;
  readonly text: string;
  readonly sort: { readonly field: string; readonly direction: 'asc' | 'desc' } | null;
}

export interface PageOf<R> {
  readonly rows: readonly R[];
  readonly rowCount: number;
}

export type FetchPage<R> = (request: PageRequest) => Promise<PageOf<R>>;

export const pageSize = 100;

/** Asks for the page in sight whenever it or the data changes; a late answer never replaces a newer one. */
export function usePages<R>(
  fetchPage: FetchPage<R> | undefined,
  state: ListState | undefined,
  version: unknown,
) {
  const [page, setPage] = useState<(PageOf<R> & { readonly version: unknown }) | undefined>(undefined);
  const { text, page: index } = state ?? { text: '', page: 0 };
  const first = state?.sort[0];
  const field = first?.field;
  const direction = first?.sort ?? 'asc';
  const ready = state !== undefined;
  useEffect(() => {
    if (!fetchPage || !ready) return undefined;
    let latest = true;
    const sort = field ? { field, direction } : null;
    void fetchPage({ page: index, pageSize, text, sort }).then(
      (found) => latest && setPage({ ...found, version }),
    );
    return () => {
      latest = false;
    };
  }, [fetchPage, ready, text, index, field, direction, version]);
  return page;
}
