import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { type Tone, toneColor } from '../tones.ts';

export interface TimelineItem {
  readonly id: string;
  /** Already formatted: « lun. 14 déc. 2026 ». */
  readonly when: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly tone: Tone;
  /** Still to come: hollow mark. */
  readonly future?: boolean;
  readonly action?: ReactNode;
}

const Mark = ({ item }: { readonly item: TimelineItem }) => (
  <Box
    aria-hidden
    sx={{
      position: 'absolute',
      left: -5,
      top: 8,
      width: 9,
      height: 9,
      borderRadius: '50%',
      border: '2px solid',
      borderColor: toneColor(item.tone),
      bgcolor: item.future ? 'background.default' : toneColor(item.tone),
    }}
  />
);

/** What happened and what comes, in order of time, one line each. */
export const Timeline = ({
  items,
  label,
}: {
  readonly items: readonly TimelineItem[];
  readonly label: string;
}) => (
  <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {items.map((item) => (
      <Box component="li" key={item.id} sx={{ display: 'flex', gap: 2 }}>
        <Box
          sx={{
            width: 128,
            flex: 'none',
            py: 0.5,
            textAlign: 'right',
            color: 'text.secondary',
            fontVariantNumeric: 'tabular-nums',
          }}
        >
          {item.when}
        </Box>
        <Box
          sx={{
            position: 'relative',
            flex: 1,
            minWidth: 0,
            display: 'flex',
            gap: 1,
            alignItems: 'baseline',
            pl: 2,
            py: 0.5,
            borderLeft: 1,
            borderColor: 'divider',
          }}
        >
          <Mark item={item} />
          <Box sx={{ minWidth: 0, color: item.future ? 'text.secondary' : 'text.primary' }}>
            {item.title}
            {item.detail && <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{item.detail}</Box>}
          </Box>
          {item.action && <Box sx={{ ml: 'auto', flex: 'none' }}>{item.action}</Box>}
        </Box>
      </Box>
    ))}
  </Box>
);
