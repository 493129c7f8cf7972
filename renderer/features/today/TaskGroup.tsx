import Box from '@mui/material/Box';
import { useState } from 'react';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { countOf } from '../../../shared/messages/countOf.ts';
import { Button, Section } from '../../ui/index.ts';
import type { AgendaLine } from './agenda.ts';
import { TaskActs, TaskLine, taskListStyle } from './TaskLine.tsx';

/** How many lines are drawn at first: what a screen holds, so that it is there at once; then, each time one asks. */
const atFirst = 12;
const atATime = 30;

/** Lines of the same urgency. Nothing in it: nothing shown. */
export function TaskGroup({
  title,
  lines,
  today,
  onPutOff,
}: {
  readonly title: string;
  readonly lines: readonly AgendaLine[];
  readonly today: CivilDay;
  readonly onPutOff: (line: AgendaLine, anchor: HTMLElement) => void;
}) {
  const [shown, setShown] = useState(atFirst);
  const left = lines.length - shown;
  if (lines.length === 0) return null;
  return (
    <Section title={`${title} (${countOf(lines.length)})`}>
      <Box component="ul" sx={{ ...taskListStyle, mt: -1.5 }}>
        {lines.slice(0, shown).map((line) => (
          <TaskLine
            key={line.task.key}
            line={line}
            today={today}
            last={<TaskActs line={line} onPutOff={onPutOff} />}
          />
        ))}
      </Box>
      {left > 0 && (
        <Button look="text" onClick={() => setShown(shown + atATime)}>
          Voir les suivantes ({countOf(left)})
        </Button>
      )}
    </Section>
  );
}
