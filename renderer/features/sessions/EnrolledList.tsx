import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { type KeyboardEvent, useRef } from 'react';
import { displayName } from '../../../shared/domain/parties/names.ts';
import { ArrowDown, ArrowUp, X } from '../../ui/icons.ts';
import { Link, useCommand, useToasts } from '../../ui/index.ts';
import { move, withdraw } from './sessionCommands.ts';
import { type Enrolled } from './sessionQueries.ts';

/** The people of a session in the order of the papers. Alt ↑ and Alt ↓ move the line where the focus is. */
export function EnrolledList({ enrolled }: { readonly enrolled: readonly Enrolled[] }) {
  const { say } = useToasts();
  const list = useRef<HTMLOListElement>(null);
  const rows = enrolled.map((one) => one.enrolment);
  const moving = useCommand(move);
  const leaving = useCommand(withdraw, {
    onDone: ({ undo }) => say('Retiré de la session.', { undo }),
  });
  const keys = (one: Enrolled) => (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (step === null) return;
    event.preventDefault();
    if (event.altKey) moving.run(rows, one.enrolment.id, step, displayName(one.participant));
    else focusBeside(event.currentTarget, step);
  };
  return (
    <Box component="ol" ref={list} aria-label="Participants" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {enrolled.map((one, index) => (
        <Box
          component="li"
          key={one.enrolment.id}
          tabIndex={0}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onKeyDown={keys(one)}
          sx={lineStyle}
        >
          <Box
            sx={{
              width: 28,
              color: 'text.secondary',
              textAlign: 'right',
              fontVariantNumeric: 'tabular-nums',
            }}
          >
            {index + 1}
          </Box>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Link to={`/participants/${one.participant.id}`}>{displayName(one.participant)}</Link>
            <Box component="span" sx={{ color: 'text.secondary', ml: 1.5 }}>
              {[one.participant.jobTitle, one.employer].filter(Boolean).join(', ')}
            </Box>
          </Box>
          {one.participant.needs && (
            <Box sx={{ color: 'tone.soon', typography: 'caption', maxWidth: 260 }}>
              {one.participant.needs}
            </Box>
          )}
          <LineActs
            name={displayName(one.participant)}
            first={index === 0}
            last={index === enrolled.length - 1}
            onMove={(step) => moving.run(rows, one.enrolment.id, step, displayName(one.participant))}
            onLeave={() => leaving.run(one.enrolment, one.participant)}
          />
        </Box>
      ))}
    </Box>
  );
}

function LineActs({
  name,
  first,
  last,
  onMove,
  onLeave,
}: {
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onLeave: () => void;
}) {
  return (
    <Box sx={{ flex: 'none' }}>
      <IconButton
        size="small"
        disabled={first}
        aria-label={`Monter ${name}`}
        title="Alt ↑"
        onClick={() => onMove(-1)}
      >
        <ArrowUp size={15} aria-hidden />
      </IconButton>
      <IconButton
        size="small"
        disabled={last}
        aria-label={`Descendre ${name}`}
        title="Alt ↓"
        onClick={() => onMove(1)}
      >
        <ArrowDown size={15} aria-hidden />
      </IconButton>
      <IconButton size="small" aria-label={`Retirer ${name} de la session`} onClick={onLeave}>
        <X size={15} aria-hidden />
      </IconButton>
    </Box>
  );
}

/** Arrows alone go from line to line, as in a table. */
function focusBeside(line: EventTarget & Element, step: -1 | 1): void {
  const beside = step < 0 ? line.previousElementSibling : line.nextElementSibling;
  if (beside instanceof HTMLElement) beside.focus();
}

const lineStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 36,
  borderBottom: 1,
  borderColor: 'divider',
  '&:focus-visible': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 },
} as const;
