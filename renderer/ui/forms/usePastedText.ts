import { useCallback, useEffect, useState } from 'react';
import { useKit } from '../services.tsx';

/**
 * A pasted text under review: it survives leaving the page and a crash. `text` is undefined while it is being looked
 * for, null where there is none.
 * @param drop further drafts that go with it
 * @example const { text, keep, forget } = usePastedText('course:pasted');
 */
export function usePastedText(key: string, drop?: string) {
  const { drafts } = useKit();
  const [text, setText] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const kept = await drafts.read(key).catch(() => null);
      if (here) setText(typeof kept === 'string' ? kept : null);
    };
    void look();
    return () => {
      here = false;
    };
  }, [drafts, key]);
  const keep = useCallback(
    (pasted: string) => {
      setText(pasted);
      void drafts.write(key, pasted);
    },
    [drafts, key],
  );
  const forget = useCallback(async () => {
    await drafts.drop(key);
    if (drop) await drafts.drop(drop);
    setText(null);
  }, [drafts, key, drop]);
  return { text, keep, forget };
}
