import type { WhyAnswer } from '../explain/whyContext.ts';

export interface BarSeries {
  readonly label: string;
  /** `strong` the ink of the chart, `soft` the same lighter, `room` what is left. */
  readonly look: 'strong' | 'soft' | 'room';
  /** One value a category. */
  readonly values: readonly number[];
  /** Why a value is what it is, by its place; asked from the table. */
  readonly why?: (place: number) => WhyAnswer;
}

export interface BarsChartProps {
  /** What the chart says, in one sentence. */
  readonly label: string;
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  readonly format: (value: number) => string;
  /** The same along the axis, shorter. */
  readonly formatAxis?: (value: number) => string;
  /** Categories down the left side, where their names are long. */
  readonly lying?: boolean;
  /** What a category is, at the head of the table: « Mois ». */
  readonly head: string;
  /** The figures instead of the bars. */
  readonly asTable: boolean;
}
