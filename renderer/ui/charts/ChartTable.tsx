import Box from '@mui/material/Box';
import { Why } from '../explain/Why.tsx';
import type { BarSeries, BarsChartProps } from './barsChartProps.ts';

/** The figures of a chart, at its height: a column a series. */
export function ChartTable({ label, head, categories, series, format }: BarsChartProps) {
  const cell = ({ values, why }: BarSeries, row: number) => {
    const text = format(values[row] ?? 0);
    return why ? <Why explanation={why(row)}>{text}</Why> : text;
  };
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={label}
      sx={{ height: 240, overflow: 'auto', '& th, & td': { py: 0.25, px: 1, textAlign: 'right' } }}
    >
      <Box
        component="table"
        sx={{ width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' }}
      >
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ textAlign: 'left !important' }}>
              {head}
            </Box>
            {series.map((one) => (
              <th key={one.label} scope="col">
                {one.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((category, row) => (
            <Box component="tr" key={category} sx={{ borderTop: 1, borderColor: 'divider' }}>
              <Box component="th" scope="row" sx={{ textAlign: 'left !important', fontWeight: 400 }}>
                {category}
              </Box>
              {series.map((one) => (
                <td key={one.label}>{cell(one, row)}</td>
              ))}
            </Box>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
