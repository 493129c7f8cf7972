/** The line of a list that has the focus, by its id; null where none has it. */
export const focusedRow = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[role="row"][data-id]')?.dataset['id'] ?? null;
