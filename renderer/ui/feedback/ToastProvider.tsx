import Box from '@mui/material/Box';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { refusalText } from '../../../shared/messages/refusalText.ts';
import type { Changes } from '../../db/changes.ts';
import { useKit } from '../services.tsx';
import { Toast, type ToastLine } from './Toast.tsx';
import { type ToastAct, ToastContext, type ToastOptions } from './toastContext.ts';

const mostShown = 3;

/** The same words with nothing to take back tell nothing twice. */
const withoutEcho = (lines: readonly ToastLine[], text: string): readonly ToastLine[] =>
  lines.filter((line) => line.acts.length > 0 || line.text !== text);

/** Holds the news shown at the foot of the window, the last three at most. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const { commit } = useKit();
  const [lines, setLines] = useState<readonly ToastLine[]>([]);
  const nextId = useRef(1);
  const close = useCallback((id: number) => setLines((all) => all.filter((line) => line.id !== id)), []);
  const show = useCallback((text: string, problem: boolean, acts: readonly ToastAct[]) => {
    const id = nextId.current++;
    setLines((all) => [...withoutEcho(all, text).slice(1 - mostShown), { id, text, problem, acts }]);
  }, []);
  const takeBack = useCallback(
    async (changes: Changes) => {
      const result = await commit(changes);
      if (result.ok) show('Annulé.', false, []);
      else show(refusalText(result.error), true, []);
    },
    [commit, show],
  );
  const toasts = useMemo(
    () => ({
      say: (text: string, { undo, acts = [], problem = false }: ToastOptions = {}) =>
        show(text, problem, [
          ...(undo ? [{ label: 'Annuler', onAct: () => void takeBack(undo) }] : []),
          ...acts,
        ]),
    }),
    [show, takeBack],
  );
  return (
    <ToastContext value={toasts}>
      {children}
      <Box
        role="status"
        aria-live="polite"
        sx={{
          position: 'fixed',
          bottom: 24,
          // Away from the buttons of forms, which stand on the left, and of dialogs, which stand at their foot.
          right: 24,
          'body:has(.MuiDialog-root) &': { top: 16, bottom: 'auto' },
          display: 'grid',
          justifyItems: 'end',
          gap: 1,
          zIndex: 'snackbar',
          pointerEvents: 'none',
        }}
      >
        {lines.map((line) => (
          <Toast key={line.id} line={line} onClose={close} />
        ))}
      </Box>
    </ToastContext>
  );
}
