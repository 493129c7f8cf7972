import type { GridColumnVisibilityModel, GridFilterModel, GridSortModel } from '@mui/x-data-grid';
import { useCallback, useEffect, useState } from 'react';
import { type LocalStore, useKit } from '../services.tsx';

/** What a list keeps between two visits. */
export interface ListState {
  readonly text: string;
  readonly filters: GridFilterModel['items'];
  readonly sort: GridSortModel;
  readonly columns: GridColumnVisibilityModel;
  readonly scrollTop: number;
  readonly page: number;
}

export const freshList: ListState = { text: '', filters: [], sort: [], columns: {}, scrollTop: 0, page: 0 };

/** Already read since the start: coming back to a list shows it at once. One a store, so that tests do not meet. */
const seen = new WeakMap<LocalStore, Map<string, ListState>>();

function memoryOf(store: LocalStore): Map<string, ListState> {
  const known = seen.get(store) ?? new Map<string, ListState>();
  seen.set(store, known);
  return known;
}

/** The state of a list by its id, kept on this computer; undefined while it is being read. */
export function useListMemory(id: string, first: Partial<ListState>) {
  const { preferences } = useKit();
  const memory = memoryOf(preferences);
  const [firstVisit] = useState(first);
  const [state, setState] = useState<ListState | undefined>(memory.get(id));
  useEffect(() => {
    if (memory.has(id)) return undefined;
    let here = true;
    const read = async (): Promise<void> => {
      const stored = (await preferences.read(`list:${id}`).catch(() => null)) as Partial<ListState> | null;
      const found = { ...freshList, ...firstVisit, ...stored };
      memory.set(id, found);
      if (here) setState(found);
    };
    void read();
    return () => {
      here = false;
    };
  }, [id, memory, preferences, firstVisit]);
  const keep = useCallback(
    (change: Partial<ListState>, redraw = true) => {
      const next = { ...(memory.get(id) ?? freshList), ...change };
      memory.set(id, next);
      if (redraw) setState(next);
      void preferences.write(`list:${id}`, next);
    },
    [id, memory, preferences],
  );
  return { state, keep };
}
