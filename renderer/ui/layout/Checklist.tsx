import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Check, Circle } from '../icons.ts';

export interface CheckItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly done: boolean;
  /** When it was done, or what it waits for. */
  readonly detail?: ReactNode;
  readonly action?: ReactNode;
}

/** What is there and what is missing, one line each. */
export const Checklist = ({
  items,
  label,
}: {
  readonly items: readonly CheckItem[];
  readonly label: string;
}) => (
  <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {items.map((item) => (
      <Box
        component="li"
        key={item.id}
        sx={{ display: 'flex', alignItems: 'baseline', gap: 1, minHeight: 28, py: 0.25 }}
      >
        <Box
          component="span"
          role="img"
          aria-label={item.done ? 'Fait' : 'À faire'}
          sx={{ color: item.done ? 'tone.done' : 'text.disabled', alignSelf: 'center', display: 'flex' }}
        >
          {item.done ? <Check size={15} strokeWidth={2.5} /> : <Circle size={15} />}
        </Box>
        <Box component="span" sx={{ color: item.done ? 'text.primary' : 'text.secondary' }}>
          {item.label}
        </Box>
        {item.detail && (
          <Box component="span" sx={{ color: 'text.secondary', typography: 'caption' }}>
            {item.detail}
          </Box>
        )}
        {item.action && <Box sx={{ ml: 'auto', alignSelf: 'center' }}>{item.action}</Box>}
      </Box>
    ))}
  </Box>
);
