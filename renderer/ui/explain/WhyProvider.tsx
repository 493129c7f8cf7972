import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Explanation } from './explanation.ts';
import { WhyContext } from './whyContext.ts';

/** Remembers what is being explained, and gives the focus back to the figure that asked. */
export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Explanation | null>(null);
  const asker = useRef<Element | null>(null);
  const open = useCallback((explanation: Explanation) => {
    asker.current = document.activeElement;
    setShown(explanation);
  }, []);
  const close = useCallback(() => {
    setShown(null);
    if (asker.current instanceof HTMLElement) asker.current.focus();
  }, []);
  const state = useMemo(() => ({ shown, open, close }), [shown, open, close]);
  return <WhyContext value={state}>{children}</WhyContext>;
}
