import Box from '@mui/material/Box';
import { useDrawingArea, useXScale } from '@mui/x-charts/hooks';
import { type CivilDay, daysBetween } from '../../../shared/domain/dates/civilDay.ts';
import { toneColor } from '../tones.ts';
import { type PlacedMark, placeMarks, type StepMark } from './stepMark.ts';

/** Rows of words under the axis, and the height of one: a day and what happens on it. */
export const markRows = 2;
export const markRowHeight = 38;
const firstLine = 18;
const secondLine = 33;

/** The lines of the days that matter, with their words beneath the axis. */
export function StepMarks({
  first,
  marks,
}: {
  readonly first: CivilDay;
  readonly marks: readonly StepMark[];
}) {
  const scale = useXScale<'linear'>();
  const { left, top, width, height } = useDrawingArea();
  const placed = placeMarks(
    marks.map((mark) => ({ mark, x: scale(daysBetween(first, mark.day)) })),
    { left, right: left + width, rows: markRows },
  );
  return (
    <g aria-hidden>
      {placed.map((one) => (
        <MarkLine key={`${one.mark.day} ${one.mark.title}`} placed={one} top={top} bottom={top + height} />
      ))}
    </g>
  );
}

interface LineProps {
  readonly placed: PlacedMark;
  readonly top: number;
  readonly bottom: number;
}

function MarkLine({ placed: { mark, x, row, anchor }, top, bottom }: LineProps) {
  const base = bottom + (row ?? 0) * markRowHeight;
  return (
    <Box component="g" sx={{ color: toneColor(mark.tone) }}>
      <line x1={x} x2={x} y1={top} y2={bottom + 4} stroke="currentColor" strokeDasharray="3 3" />
      {row !== null && (
        <Box component="text" sx={{ typography: 'caption', fill: 'currentColor', textAnchor: anchor }}>
          <tspan x={x} y={base + firstLine} fontWeight={600}>
            {mark.when}
          </tspan>
          <tspan x={x} y={base + secondLine}>
            {mark.title}
          </tspan>
        </Box>
      )}
    </Box>
  );
}
