import { createContext, useContext } from 'react';
import type { Explanation } from './explanation.ts';

/** An explanation, or how to make it once somebody asks: at once, or after reading the database. */
export type WhyAnswer = Explanation | (() => Explanation | Promise<Explanation>);

export interface WhyState {
  /** What is explained; `preparing` while the database is read, `failed` where it could not be. */
  readonly shown: Explanation | 'preparing' | 'failed' | null;
  /** Which figure asked. */
  readonly asker: string | null;
  /** Counts the questions, so that the panel takes the focus once for each. */
  readonly question: number;
  readonly open: (answer: WhyAnswer, asker?: string) => void;
  /** The figure that asked has changed meanwhile: the answer follows, the focus stays. */
  readonly renew: (answer: WhyAnswer, asker: string) => void;
  readonly close: () => void;
}

export const WhyContext = createContext<WhyState | null>(null);

/** Opens and closes the panel « Pourquoi ? ». */
export function useWhy(): WhyState {
  const state = useContext(WhyContext);
  if (!state) throw new Error('WhyProvider is missing');
  return state;
}
