import { useState } from 'react';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../shared/domain/dates/formatDay.ts';
import { useCommand, useToasts } from '../../ui/index.ts';
import type { AgendaLine } from './agenda.ts';
import { putOff } from './todayCommands.ts';

/** The line that is being put off, the menu or the dialog that asks until when, and what does it. */
export function usePutOff(today: CivilDay) {
  const { say } = useToasts();
  const [asked, setAsked] = useState<{
    readonly line: AgendaLine;
    readonly anchor: HTMLElement | null;
  } | null>(null);
  const command = useCommand(putOff, {
    onDone: ({ until, undo }) => say(`Remise au ${formatDay(until)}.`, { undo }),
  });
  return {
    asked,
    ask: (line: AgendaLine, anchor: HTMLElement): void => setAsked({ line, anchor }),
    /** The menu gives way to the dialog. */
    askOther: (): void => setAsked((before) => before && { line: before.line, anchor: null }),
    close: (): void => setAsked(null),
    choose: (until: CivilDay): void => {
      if (asked) command.run(asked.line, until, today);
      setAsked(null);
    },
    putOff: (line: AgendaLine, until: CivilDay): void => command.run(line, until, today),
  };
}
