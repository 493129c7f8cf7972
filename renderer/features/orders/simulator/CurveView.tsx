import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { stretchAt } from '../../../../shared/domain/simulation/curve.ts';
import { measureNames } from '../../../../shared/messages/simulation.ts';
import { StepChart, stepChartHeight } from '../../../ui/charts/index.ts';
import { Button, useToday, useWhy } from '../../../ui/index.ts';
import { CurveTable } from './CurveTable.tsx';
import { amountsOf, curveMarks } from './curveMarks.ts';
import type { Simulation } from './simulation.ts';
import { whyOfStretch } from './whyOfStretch.ts';

/** The amount by day, drawn or in figures: the same days either way. */
export function CurveView({ simulation }: { readonly simulation: Simulation | null }) {
  const [asTable, setAsTable] = useState(false);
  if (!simulation) return <Skeleton variant="rounded" height={stepChartHeight} sx={{ mb: 4 }} />;
  const { kind, measure } = simulation;
  const by = kind === 'cancellation' ? 'jour de réception' : 'nouvelle date';
  const label = `${measureNames[measure]}, par ${by}`;
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 32 }}>
        <Box sx={{ typography: 'caption', color: 'text.secondary', flex: 1 }}>{label}</Box>
        <Button look="text" onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Voir en courbe' : 'Voir en tableau'}
        </Button>
      </Box>
      <Box sx={{ minHeight: stepChartHeight }}>
        {asTable ? (
          <CurveTable simulation={simulation} label={label} />
        ) : (
          <Drawn simulation={simulation} label={label} />
        )}
      </Box>
    </Box>
  );
}

function Drawn({ simulation, label }: { readonly simulation: Simulation; readonly label: string }) {
  const today = useToday();
  const { open } = useWhy();
  const { curve, measure, sentence, dossier } = simulation;
  const first = curve[0]?.from;
  if (!first) return null;
  const explain = (day: CivilDay): void => {
    const stretch = stretchAt(curve, day);
    if (stretch) open(whyOfStretch(dossier, stretch));
  };
  return (
    <StepChart
      label={`${label}. ${sentence}`}
      series={measureNames[measure]}
      first={first}
      amounts={amountsOf(curve, measure)}
      marks={curveMarks(simulation, today)}
      onDay={explain}
    />
  );
}
