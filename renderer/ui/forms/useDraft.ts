import { useCallback, useEffect, useRef, useState } from 'react';
import { useKit } from '../services.tsx';

/** What a form leaves behind when one goes away without saving. */
export interface Draft {
  readonly values: Readonly<Record<string, unknown>>;
  readonly base?: Readonly<Record<string, string>> | undefined;
}

const waitMilliseconds = 300;

/** The draft kept under a key: `undefined` while it is being looked for, null where there is none. */
export function useStoredDraft(key: string | undefined): Draft | null | undefined {
  const { drafts } = useKit();
  const [draft, setDraft] = useState<Draft | null | undefined>(key ? undefined : null);
  useEffect(() => {
    if (!key) return undefined;
    let here = true;
    const look = async (): Promise<void> => {
      const found = await drafts.read(key).catch(() => null);
      if (here) setDraft((found as Draft | null | undefined) ?? null);
    };
    void look();
    return () => {
      here = false;
    };
  }, [drafts, key]);
  return draft;
}

/** Writes a draft shortly after the last key, and at once when the page goes away; drops it once saved. */
export function useDraftWriter(key: string | undefined) {
  const { drafts } = useKit();
  const pending = useRef<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const draft = pending.current;
    pending.current = null;
    if (key && draft) void drafts.write(key, draft);
  }, [drafts, key]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  const keep = useCallback(
    (draft: Draft) => {
      pending.current = draft;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, waitMilliseconds);
    },
    [flush],
  );
  const drop = useCallback(async () => {
    clearTimeout(timer.current);
    pending.current = null;
    if (key) await drafts.drop(key);
  }, [drafts, key]);
  return { keep, drop };
}
