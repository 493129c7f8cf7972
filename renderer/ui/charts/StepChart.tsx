import Box from '@mui/material/Box';
import { LineChart } from '@mui/x-charts/LineChart';
import { addDays, type CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import type { Cents } from '../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../shared/domain/money/formatMoney.ts';
import { markRowHeight, markRows, StepMarks } from './StepMarks.tsx';
import type { StepMark } from './stepMark.ts';

export interface StepChartProps {
  /** What the chart says, in one sentence, for those who cannot see it. */
  readonly label: string;
  /** What the amounts are: « Dû en tout ». */
  readonly series: string;
  readonly first: CivilDay;
  /** One amount a day, from the first on, none left out. */
  readonly amounts: readonly Cents[];
  readonly marks: readonly StepMark[];
  /** A click anywhere over a day asks about it; by keyboard one asks in the table beside. */
  readonly onDay?: (day: CivilDay) => void;
}

/** Height of the chart in pixels, known before it is drawn so that nothing jumps. */
export const stepChartHeight = 292;

const line = 'var(--mui-palette-primary-main)';
/** Levels that each get their own figure at the left; with more of them the axis counts by itself. */
const mostLevels = 5;

const format = (value: number | null): string => (value === null ? '' : formatEuros(value as Cents));

/**
 * An amount that changes by steps, day by day: the line, its levels, the days that matter. The name stands on a figure
 * of our own: on the library's frame it is not allowed.
 */
export function StepChart({ label, series, first, amounts, marks, onDay }: StepChartProps) {
  const levels = [...new Set<number>([0, ...amounts])];
  return (
    <Box role="figure" aria-label={label}>
      <LineChart
        height={stepChartHeight}
        margin={{ top: 12, right: 24, left: 4, bottom: markRows * markRowHeight }}
        hideLegend
        skipAnimation
        onAxisClick={(_event, at) => at && onDay?.(addDays(first, at.dataIndex))}
        grid={{ horizontal: true }}
        series={[
          {
            data: [...amounts],
            label: series,
            curve: 'stepAfter',
            showMark: false,
            color: line,
            valueFormatter: format,
          },
        ]}
        xAxis={[
          {
            data: amounts.map((_, index) => index),
            scaleType: 'linear',
            domainLimit: 'strict',
            position: 'none',
            valueFormatter: (index: number) => formatShortDay(addDays(first, index)),
          },
        ]}
        yAxis={[
          {
            min: 0,
            width: 88,
            disableLine: true,
            disableTicks: true,
            valueFormatter: format,
            ...(levels.length <= mostLevels ? { tickInterval: levels } : {}),
          },
        ]}
      >
        <StepMarks first={first} marks={marks} />
      </LineChart>
    </Box>
  );
}
