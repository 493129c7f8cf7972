import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { type Tone, toneColor } from '../tones.ts';

/** A state in words, with a quiet mark of its tone: full once it asks for something, hollow while it waits. */
export const StatusText = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <Box
    component="span"
    sx={{
      display: 'inline-flex',
      alignItems: 'flex-start',
      gap: 0.75,
      maxWidth: '100%',
      lineHeight: 1.5,
      color: toneColor(tone),
    }}
  >
    <Box
      component="span"
      aria-hidden
      sx={{
        width: 7,
        height: 7,
        flex: 'none',
        // The middle of the first line, where the words wrap.
        mt: 'calc(0.75em - 3.5px)',
        borderRadius: '50%',
        border: '1.5px solid currentColor',
        bgcolor: tone === 'waiting' ? 'transparent' : 'currentColor',
      }}
    />
    <span className="words">{children}</span>
  </Box>
);
