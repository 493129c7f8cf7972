import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { currentTurn, onShow } from './current.ts';

/**
 * What a query answers, kept up to date as rows change in any window. `undefined` until the first answer.
 * @param deps everything that the query reads besides the database
 * @example const clients = useLive(() => db.clients.toArray(), []);
 */
export function useLive<T>(query: () => Promise<T> | T, deps: readonly unknown[]): T | undefined {
  const turn = useSyncExternalStore(onShow, currentTurn);
  return useLiveQuery(query, [...deps, turn]);
}
