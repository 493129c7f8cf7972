import Box from '@mui/material/Box';
import { BarChart } from '@mui/x-charts/BarChart';
import type { BarSeries, BarsChartProps } from './barsChartProps.ts';
import { ChartTable } from './ChartTable.tsx';

/** Height in pixels, known before it is drawn so that nothing jumps. */
export const barsChartHeight = 240;

const ink = 'var(--mui-palette-primary-main)';
const colors: Readonly<Record<BarSeries['look'], string>> = {
  strong: ink,
  soft: `color-mix(in srgb, ${ink} 45%, transparent)`,
  room: 'var(--mui-palette-divider)',
};

/** Bars on one another, one a category; or the same figures as a table, for who reads better so. */
export function BarsChart(props: BarsChartProps) {
  const { label, categories, series, format, formatAxis = format, lying = false, asTable } = props;
  if (asTable) return <ChartTable {...props} />;
  const bands = { data: [...categories], scaleType: 'band', tickSize: 0, categoryGapRatio: 0.35 } as const;
  const values = { valueFormatter: formatAxis, tickNumber: 4, disableLine: true, disableTicks: true, min: 0 };
  return (
    <Box role="figure" aria-label={label}>
      <BarChart
        height={barsChartHeight}
        layout={lying ? 'horizontal' : 'vertical'}
        margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
        skipAnimation
        grid={lying ? { vertical: true } : { horizontal: true }}
        series={series.map(({ label: name, look, values: data }) => ({
          label: name,
          data: [...data],
          stack: 'all',
          color: colors[look],
          valueFormatter: (value: number | null) => (value === null ? '' : format(value)),
        }))}
        xAxis={[lying ? values : bands]}
        yAxis={[lying ? { ...bands, width: 190 } : { ...values, width: 72 }]}
      />
    </Box>
  );
}
