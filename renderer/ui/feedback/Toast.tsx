import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import { useEffect, useState } from 'react';
import { Button } from '../actions/Button.tsx';
import { X } from '../icons.ts';
import type { ToastAct } from './toastContext.ts';

export interface ToastLine {
  readonly id: number;
  readonly text: string;
  readonly problem: boolean;
  /** What can be done about it: « Annuler » first, where it can be. */
  readonly acts: readonly ToastAct[];
}

const shortMilliseconds = 6_000;
const actMilliseconds = 12_000;

/** One piece of news. It waits while the pointer or the focus is on it. */
export function Toast({
  line,
  onClose,
}: {
  readonly line: ToastLine;
  /** Must not change between renders: each piece of news counts its own time. */
  readonly onClose: (id: number) => void;
}) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || line.problem) return undefined;
    const timer = setTimeout(
      () => onClose(line.id),
      line.acts.length > 0 ? actMilliseconds : shortMilliseconds,
    );
    return () => clearTimeout(timer);
  }, [held, line, onClose]);
  return (
    <Paper
      elevation={0}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        pl: 2,
        pr: 0.5,
        py: 0.5,
        maxWidth: 560,
        border: 1,
        borderColor: 'divider',
        borderLeft: 3,
        borderLeftColor: line.problem ? 'tone.lost' : 'tone.done',
        boxShadow: '0 4px 16px rgb(0 0 0 / 0.14)',
        pointerEvents: 'auto',
      }}
    >
      <Box sx={{ flex: 1, py: 0.5 }}>{line.text}</Box>
      {line.acts.map(({ label, onAct }) => (
        <Button
          key={label}
          look="text"
          onClick={() => {
            onAct();
            onClose(line.id);
          }}
        >
          {label}
        </Button>
      ))}
      <IconButton size="small" aria-label="Fermer" onClick={() => onClose(line.id)}>
        <X size={14} aria-hidden />
      </IconButton>
    </Paper>
  );
}
