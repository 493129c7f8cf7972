import { useEffect, useId, useRef } from 'react';
import { useWhy, type WhyAnswer } from './whyContext.ts';

/** What a figure needs to ask: whether its answer is open, and what a press does. */
export interface Asker {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** A figure that can be asked « Pourquoi ? »; while its answer is open, it follows what the figure becomes. */
export function useAsker(answer: WhyAnswer): Asker {
  const id = useId();
  const { asker, open, renew, close } = useWhy();
  const isOpen = asker === id;
  const told = useRef(answer);
  useEffect(() => {
    if (isOpen && told.current !== answer) renew(answer, id);
    told.current = answer;
  }, [answer, isOpen, renew, id]);
  return { isOpen, toggle: () => (isOpen ? close() : open(answer, id)) };
}
