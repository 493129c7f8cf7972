import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { type WhyAnswer, WhyContext, type WhyState } from './whyContext.ts';

interface Asked {
  readonly on: string;
  readonly by: string;
  readonly question: number;
  readonly what: NonNullable<WhyState['shown']>;
}

const isSame = (told: Asked | null, next: Asked): boolean => JSON.stringify(told) === JSON.stringify(next);

/** Hands over an answer now, or later once it is made. */
function give(answer: WhyAnswer, show: (what: Asked['what']) => void, meanwhile: () => void): void {
  const found = typeof answer === 'function' ? answer() : answer;
  if (!(found instanceof Promise)) {
    show(found);
    return;
  }
  meanwhile();
  found.then(show, () => show('failed'));
}

/** Remembers what is being explained, and gives the focus back to the figure that asked. */
export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const [screen] = useLocation();
  const [asked, setAsked] = useState<Asked | null>(null);
  // Another screen, another question: what was explained stays behind.
  const now = asked?.on === screen ? asked : null;
  const turn = useRef(0);
  const asker = useRef<Element | null>(null);
  const ask = useCallback(
    (answer: WhyAnswer, by: string, question: number, keep: boolean) => {
      turn.current += 1;
      const mine = turn.current;
      const show = (what: Asked['what']): void => {
        if (mine !== turn.current) return;
        const next = { on: screen, by, question, what };
        // The same answer again changes nothing: what draws the page may ask at each drawing.
        setAsked((told) => (isSame(told, next) ? told : next));
      };
      give(answer, show, () => !keep && show('preparing'));
    },
    [screen],
  );
  const open = useCallback(
    (answer: WhyAnswer, by = '') => {
      asker.current = document.activeElement;
      ask(answer, by, turn.current + 1, false);
    },
    [ask],
  );
  const question = now?.question ?? 0;
  const renew = useCallback(
    (answer: WhyAnswer, by: string) => ask(answer, by, question, true),
    [ask, question],
  );
  const close = useCallback(() => {
    turn.current += 1;
    setAsked(null);
    if (asker.current instanceof HTMLElement) asker.current.focus();
  }, []);
  const state = useMemo(
    (): WhyState => ({ shown: now?.what ?? null, asker: now?.by ?? null, question, open, renew, close }),
    [now, question, open, renew, close],
  );
  return <WhyContext value={state}>{children}</WhyContext>;
}
