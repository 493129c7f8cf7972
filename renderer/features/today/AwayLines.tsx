import Box from '@mui/material/Box';
import { useState } from 'react';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import { Button, useCommand } from '../../ui/index.ts';
import type { AgendaLine } from './agenda.ts';
import { TaskLine, taskListStyle } from './TaskLine.tsx';
import { takeUp } from './todayCommands.ts';

/** How many are drawn: beyond, they come back by themselves. */
const mostShown = 100;

/** What was put off, with the day on which it comes back. Closed at first. */
export function AwayLines({
  lines,
  today,
}: {
  readonly lines: readonly AgendaLine[];
  readonly today: CivilDay;
}) {
  const [open, setOpen] = useState(false);
  const back = useCommand(takeUp);
  if (lines.length === 0) return null;
  return (
    <Box sx={{ mb: 3 }}>
      <Button look="text" expanded={open} onClick={() => setOpen(!open)}>
        {countText(lines.length, 'ligne remise', 'lignes remises')}
      </Button>
      {open && (
        <Box
          component="ul"
          aria-label="Lignes remises à plus tard"
          sx={{ ...taskListStyle, borderTop: 1, borderColor: 'divider' }}
        >
          {lines.slice(0, mostShown).map((line) => (
            <TaskLine
              key={line.task.key}
              line={line}
              today={today}
              last={
                <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'flex-end' }}>
                  <Box component="span" sx={{ color: 'text.secondary', typography: 'caption' }}>
                    {line.away && formatShortDay(line.away.until)}
                  </Box>
                  <Button
                    label={`Reprendre : ${line.task.whom}, ${line.task.what}`}
                    onClick={() => back.run(line, today)}
                  >
                    Reprendre
                  </Button>
                </Box>
              }
            />
          ))}
        </Box>
      )}
    </Box>
  );
}
