import { useCallback, useEffect, useState } from 'react';
import { useKit } from '../services.tsx';

/**
 * A choice that stays from one visit to the next, on this computer: the filter of a list. `undefined` until it is read.
 * @example const [shown, setShown] = useKept('sessions:shown', 'coming');
 */
export function useKept<T extends string>(key: string, first: T): [T | undefined, (value: T) => void] {
  const { preferences } = useKit();
  const [value, setValue] = useState<T | undefined>(undefined);
  useEffect(() => {
    let here = true;
    const read = async (): Promise<void> => {
      const stored = await preferences.read(key).catch(() => null);
      if (here) setValue((known) => known ?? (typeof stored === 'string' ? (stored as T) : first));
    };
    void read();
    return () => {
      here = false;
    };
  }, [preferences, key, first]);
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      void preferences.write(key, next);
    },
    [preferences, key],
  );
  return [value, keep];
}
