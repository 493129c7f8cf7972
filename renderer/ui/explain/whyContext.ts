import { createContext, useContext } from 'react';
import type { Explanation } from './explanation.ts';

export interface WhyState {
  readonly shown: Explanation | null;
  readonly open: (explanation: Explanation) => void;
  readonly close: () => void;
}

export const WhyContext = createContext<WhyState | null>(null);

/** Opens and closes the panel « Pourquoi ? ». */
export function useWhy(): WhyState {
  const state = useContext(WhyContext);
  if (!state) throw new Error('WhyProvider is missing');
  return state;
}
