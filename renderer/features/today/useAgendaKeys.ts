import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import { useShortcut } from '../../ui/index.ts';

const rowsIn = (list: HTMLElement | null): readonly HTMLElement[] =>
  list ? [...list.querySelectorAll<HTMLElement>('[data-task]')] : [];

const actOf = (row: HTMLElement | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>('[data-act] a, [data-act] button') ?? null;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** From row to row by the arrows: the focus goes to the act, so that Enter does it; « r » puts the row off. */
export function useAgendaKeys(list: RefObject<HTMLElement | null>) {
  const current = useCallback((): number => {
    const row = document.activeElement?.closest<HTMLElement>('[data-task]');
    return row ? rowsIn(list.current).indexOf(row) : -1;
  }, [list]);
  useShortcut('arrowdown', 'Parcourir les lignes', () => actOf(rowsIn(list.current)[current() + 1])?.focus());
  useShortcut('r', 'Remettre la ligne à plus tard', () => {
    const row = rowsIn(list.current)[Math.max(0, current())];
    row?.querySelector<HTMLElement>('[data-put-off]')?.click();
  });
  return (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const at = current();
    if (step === undefined || at < 0) return;
    event.preventDefault();
    actOf(rowsIn(list.current)[at + step])?.focus();
  };
}
