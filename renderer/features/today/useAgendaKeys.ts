import type { KeyboardEvent, RefObject } from 'react';
import { useShortcut } from '../../ui/index.ts';

const rowsIn = (list: HTMLElement | null): readonly HTMLElement[] =>
  list ? [...list.querySelectorAll<HTMLElement>('[data-task]')] : [];

const actOf = (row: HTMLElement | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>('[data-act] a, [data-act] button') ?? null;

/** The row that has the focus, -1 where none has it. */
function currentIn(list: HTMLElement | null): number {
  const row = document.activeElement?.closest<HTMLElement>('[data-task]');
  return row ? rowsIn(list).indexOf(row) : -1;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** From row to row by the arrows: the focus goes to the act, so that Enter does it; « r » puts the row off. */
export function useAgendaKeys(list: RefObject<HTMLElement | null>) {
  useShortcut('arrowdown', 'Parcourir les lignes', () =>
    actOf(rowsIn(list.current)[currentIn(list.current) + 1])?.focus(),
  );
  useShortcut('r', 'Remettre la ligne à plus tard', () => {
    const row = rowsIn(list.current)[Math.max(0, currentIn(list.current))];
    row?.querySelector<HTMLElement>('[data-put-off]')?.click();
  });
  return (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const at = currentIn(list.current);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    actOf(rowsIn(list.current)[at + step])?.focus();
  };
}
