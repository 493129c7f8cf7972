import { addDays, type CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { daysBetween } from '../../../../shared/domain/dates/civilDay.ts';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import type { Curve } from '../../../../shared/domain/simulation/curve.ts';
import { type Measure, measured, outcomeBrief } from '../../../../shared/messages/simulation.ts';
import type { StepMark } from '../../../ui/charts/index.ts';
import type { Simulation } from './simulation.ts';

/** One amount a day, none left out, as the chart wants them. */
export const amountsOf = (curve: Curve, measure: Measure): readonly Cents[] =>
  curve.flatMap(({ from, to, consequence }) =>
    Array.from({ length: daysBetween(from, to) + 1 }, () => measured(consequence, measure)),
  );

/** « lun. 30 nov. »: the year is in the table. */
const dayText = (day: CivilDay): string => formatShortDay(day).slice(0, -5);

const mark = (day: CivilDay, title: string, tone: StepMark['tone'], when = dayText(day)): StepMark => ({
  day,
  when,
  title,
  tone,
});

/** Each day on which the result changes, and the last one before it. */
const stepMarks = (curve: Curve): readonly StepMark[] =>
  curve.slice(1).map(({ from, consequence }) => mark(from, outcomeBrief(consequence.outcome), 'lost'));

const lastDays = (curve: Curve): readonly StepMark[] =>
  curve.slice(1).map(({ from }) => mark(addDays(from, -1), 'dernier jour', 'soon'));

const chosenMark = ({ chosen, kind }: Simulation, today: CivilDay): readonly StepMark[] =>
  chosen && chosen !== today
    ? [mark(chosen, kind === 'cancellation' ? 'reçue' : 'nouvelle date', 'todo')]
    : [];

/** The days that matter, those that must be read first. */
export function curveMarks(simulation: Simulation, today: CivilDay): readonly StepMark[] {
  const { curve, kind, was } = simulation;
  const [first, last] = [curve[0]?.from, curve.at(-1)?.to];
  if (!first || !last) return [];
  const session = mark(was.start, kind === 'cancellation' ? 'session' : 'session prévue', 'waiting');
  return [
    ...stepMarks(curve),
    ...chosenMark(simulation, today),
    mark(today, '', 'todo', 'aujourd’hui'),
    session,
    ...lastDays(curve),
  ].filter(({ day }) => first <= day && day <= last);
}
