import { useEffect, useState } from 'react';
import { findEverything, type Hit } from './searchQueries.ts';

const waitMilliseconds = 80;

/** What search finds for a text, a moment after the last key. Undefined before the first answer. */
export function useSearch(text: string): readonly Hit[] | undefined {
  const [found, setFound] = useState<{ readonly text: string; readonly hits: readonly Hit[] }>();
  useEffect(() => {
    let latest = true;
    const look = async (): Promise<void> => {
      const hits = await findEverything(text);
      if (latest) setFound({ text, hits });
    };
    const timer = setTimeout(() => void look(), text ? waitMilliseconds : 0);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [text]);
  return found?.hits;
}
