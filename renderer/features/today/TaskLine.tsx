import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { ReactNode } from 'react';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatRelativeDay, formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import { toneOf } from '../../../shared/domain/tasks/taskUrgency.ts';
import { AlarmClock } from '../../ui/icons.ts';
import { Button, ClauseLink, Link, StatusText, Why } from '../../ui/index.ts';
import { whyOfTask } from '../explain/index.ts';
import type { AgendaLine } from './agenda.ts';

const shorten = { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

/** The order or the place that a line is about. */
const placeOf = ({ task, subject }: AgendaLine): string =>
  task.kind === 'organisation' ? task.act.to : `/dossiers/${subject}`;

/** One row: whom, what and why, the clause, by when, the act that does it, and a way to put it off. */
export function TaskLine({
  line,
  today,
  last,
}: {
  readonly line: AgendaLine;
  readonly today: CivilDay;
  /** What stands at the end of the row. */
  readonly last: ReactNode;
}) {
  const { task, course, subject, cited } = line;
  const why = whyOfTask(task, subject, today);
  return (
    <Box component="li" data-task={task.key} sx={rowStyle}>
      <Box
        sx={{ minWidth: 0, py: 0.5, fontWeight: 500 }}
        title={course ? `${task.whom}, ${course}` : task.whom}
      >
        <Link to={placeOf(line)}>{task.whom}</Link>
      </Box>
      <Box sx={{ minWidth: 0, py: 0.5, '& > span, & .words': { minWidth: 0 } }}>
        <StatusText tone={toneOf(task, today)}>
          <Why explanation={why}>{task.what}</Why>
        </StatusText>
      </Box>
      <ClauseLink clause={task.clause} cited={cited} />
      <Box sx={{ ...shorten, color: 'text.secondary' }} title={formatShortDay(task.by)}>
        <Why explanation={why}>{formatRelativeDay(task.by, today)}</Why>
      </Box>
      {last}
    </Box>
  );
}

/** The one act that does it, and the clock that puts it off. */
export const TaskActs = ({
  line,
  onPutOff,
}: {
  readonly line: AgendaLine;
  readonly onPutOff: (line: AgendaLine, anchor: HTMLElement) => void;
}) => {
  const { task } = line;
  return (
    <Box sx={{ display: 'flex', gap: 0.5, justifyContent: 'flex-end' }}>
      <Box component="span" data-act sx={{ display: 'flex' }}>
        <Button label={`${task.act.label} : ${task.whom}, ${task.what}`} href={`#${task.act.to}`}>
          {task.act.label}
        </Button>
      </Box>
      <Tooltip title="Remettre à plus tard (R)">
        <IconButton
          size="small"
          aria-label={`Remettre à plus tard : ${task.whom}, ${task.what}`}
          aria-haspopup="menu"
          data-put-off
          onClick={(event) => onPutOff(line, event.currentTarget)}
        >
          <AlarmClock size={16} aria-hidden />
        </IconButton>
      </Tooltip>
    </Box>
  );
};

/** A list of lines: each sees how wide the list is. */
export const taskListStyle = { listStyle: 'none', m: 0, p: 0, container: 'tasks / inline-size' } as const;

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: 'minmax(150px, 1.25fr) minmax(220px, 2.6fr) 84px 96px 180px',
  alignItems: 'center',
  columnGap: 2,
  minHeight: 40,
  borderBottom: 1,
  borderColor: 'divider',
  '&:focus-within': { bgcolor: 'action.hover' },
  // Beside the panel « Pourquoi ? » there is no room for acts on the same line.
  '@container tasks (max-width: 780px)': {
    gridTemplateColumns: 'minmax(110px, 1fr) minmax(0, 3fr) 84px 96px',
    '& > :last-child': { gridColumn: '2 / -1', justifyContent: 'flex-start', pb: 0.75 },
  },
} as const;
