/** The charts, apart from the rest of the kit: only a screen that shows one carries their library. */
export { StepChart, type StepChartProps, stepChartHeight } from './StepChart.tsx';
export type { StepMark } from './stepMark.ts';
export { ChartSection } from './ChartSection.tsx';
