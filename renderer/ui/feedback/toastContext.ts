import { createContext, useContext } from 'react';
import type { Changes } from '../../db/changes.ts';

/** What can be done about a piece of news, besides closing it. */
export interface ToastAct {
  readonly label: string;
  readonly onAct: () => void;
}

export interface ToastOptions {
  /** `committed.undo`: shows « Annuler ». */
  readonly undo?: Changes | null;
  /** Other things to do next, one of which closes the news. */
  readonly acts?: readonly ToastAct[];
  /** Stays until closed, announced at once. */
  readonly problem?: boolean;
}

export interface Toasts {
  readonly say: (text: string, options?: ToastOptions) => void;
}

export const ToastContext = createContext<Toasts | null>(null);

/** Short news at the foot of the window: `say('Client enregistré.', { undo: committed.undo })`. */
export function useToasts(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('ToastProvider is missing');
  return toasts;
}
