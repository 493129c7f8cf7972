import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { isCivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import type { Hit } from '../../db/index.ts';
import { placeOf } from './hitPlace.ts';

interface HitLineProps {
  readonly id: string;
  readonly hit: Hit;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

/** One result: what it is called, what tells it apart, what it is. */
export function HitLine({ id, hit, chosen, onChoose, onOpen }: HitLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const place = placeOf(hit);
  if (!place) return null;
  const { icon: Icon, kind } = place;
  return (
    <Box
      ref={line}
      id={id}
      role="option"
      aria-selected={chosen}
      onMouseMove={onChoose}
      onClick={onOpen}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        minHeight: 36,
        px: 2,
        cursor: 'pointer',
        bgcolor: chosen ? 'action.selected' : undefined,
      }}
    >
      <Box component="span" sx={{ color: 'text.secondary', display: 'flex', flex: 'none' }}>
        <Icon size={16} aria-hidden />
      </Box>
      <Box
        component="span"
        sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      >
        {hit.title}
      </Box>
      <Box
        component="span"
        sx={{
          color: 'text.secondary',
          typography: 'caption',
          flex: 1,
          minWidth: 0,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {isCivilDay(hit.detail) ? formatShortDay(hit.detail) : hit.detail}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', typography: 'caption' }}>
        {kind}
      </Box>
    </Box>
  );
}
