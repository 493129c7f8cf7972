import Box from '@mui/material/Box';
import { useState } from 'react';
import { Button } from '../actions/Button.tsx';
import { Section } from '../layout/Section.tsx';
import { BarsChart, barsChartHeight } from './BarsChart.tsx';
import type { BarsChartProps } from './barsChartProps.ts';

/** A titled chart, with a way to read it as a table. Without figures: what would be there. */
export function ChartSection({
  title,
  purpose,
  empty,
  chart,
}: {
  readonly title: string;
  readonly purpose: string;
  /** Said instead where there is nothing to draw. */
  readonly empty: string | null;
  readonly chart: Omit<BarsChartProps, 'asTable' | 'label'>;
}) {
  const [asTable, setAsTable] = useState(false);
  const toggle = (
    <Button
      look="text"
      label={asTable ? `Graphique : ${title}` : `Tableau : ${title}`}
      onClick={() => setAsTable(!asTable)}
    >
      {asTable ? 'Graphique' : 'Tableau'}
    </Button>
  );
  return (
    <Section title={title} aside={empty ? undefined : toggle}>
      <Box sx={{ color: 'text.secondary', typography: 'caption', mt: -1, mb: 0.5 }}>{purpose}</Box>
      <Box sx={{ height: barsChartHeight }}>
        {empty ? (
          <Box sx={{ color: 'text.secondary', pt: 2 }}>{empty}</Box>
        ) : (
          <BarsChart {...chart} label={`${title}. ${purpose}`} asTable={asTable} />
        )}
      </Box>
    </Section>
  );
}
