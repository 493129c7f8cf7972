import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Explanation } from './explanation.ts';
import { WhyContext } from './whyContext.ts';

/** Remembers what is being explained, and gives the focus back to the figure that asked. */
export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const [screen] = useLocation();
  const [asked, setAsked] = useState<{ readonly on: string; readonly what: Explanation } | null>(null);
  // Another screen, another question: what was explained stays behind.
  const shown = asked?.on === screen ? asked.what : null;
  const asker = useRef<Element | null>(null);
  const open = useCallback(
    (what: Explanation) => {
      asker.current = document.activeElement;
      setAsked({ on: screen, what });
    },
    [screen],
  );
  const close = useCallback(() => {
    setAsked(null);
    if (asker.current instanceof HTMLElement) asker.current.focus();
  }, []);
  const state = useMemo(() => ({ shown, open, close }), [shown, open, close]);
  return <WhyContext value={state}>{children}</WhyContext>;
}
