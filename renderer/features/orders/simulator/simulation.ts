import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { earlier } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import { storyOf } from '../../../../shared/domain/orders/storyOf.ts';
import { cancellationCurve } from '../../../../shared/domain/simulation/cancellationCurve.ts';
import { type Consequence, consequenceOf } from '../../../../shared/domain/simulation/consequence.ts';
import type { Curve } from '../../../../shared/domain/simulation/curve.ts';
import {
  postponementCurve,
  postponementLimit,
} from '../../../../shared/domain/simulation/postponementCurve.ts';
import {
  cancellationSentence,
  type Measure,
  nextStepSentence,
  postponementSentence,
} from '../../../../shared/messages/simulation.ts';
import { eventOf, type NewDates, newDatesOf, type RequestKind, type RequestValues } from './request.ts';
import type { Simulated } from './simulatorQueries.ts';

/** What the form, as it stands, would make of the order. */
export interface Simulation {
  readonly kind: RequestKind;
  readonly values: RequestValues;
  readonly dossier: Dossier;
  readonly dates: NewDates | null;
  /** First and last day as agreed so far. */
  readonly was: { readonly start: CivilDay; readonly end: CivilDay };
  readonly consequence: Consequence;
  readonly curve: Curve;
  readonly measure: Measure;
  readonly sentence: string;
  /** What changes next; null where the sentence says all. */
  readonly next: string | null;
  /** The day on which the curve is read: of receipt, or the new start. */
  readonly chosen: CivilDay | null;
}

const measureOf = (kind: RequestKind, { by }: RequestValues, dates: NewDates | null): Measure => {
  if (kind === 'postponement') return 'cost';
  return by === 'provider' && !dates ? 'toRefund' : 'owed';
};

/** Runs the engine on the order with the act in its place, and on every day that one could ask about. */
export function simulate(
  kind: RequestKind,
  values: RequestValues,
  simulated: Simulated,
  today: CivilDay,
): Simulation {
  const story = storyOf(simulated.dossier, today);
  const before = statementOf(story);
  const dates = newDatesOf(values, simulated);
  const event = eventOf(kind, values, dates);
  const consequence = consequenceOf(story, event, before);
  const { on: _on, type: _type, ...choice } = event;
  const isCancellation = kind === 'cancellation';
  const curve = isCancellation
    ? cancellationCurve(story, earlier(today, values.day), { by: values.by, ...choice })
    : postponementCurve(story, values.day, choice);
  const chosen = isCancellation ? values.day : (dates?.start ?? null);
  return {
    kind,
    values,
    dossier: simulated.dossier,
    dates,
    was: before.session,
    consequence,
    curve,
    measure: measureOf(kind, values, dates),
    sentence: isCancellation
      ? cancellationSentence(consequence, before.session.start, today)
      : postponementSentence(consequence, postponementLimit(story, before), today),
    next: chosen && consequence.outcome.kind !== 'refused' ? nextStepSentence(curve, chosen) : null,
    chosen,
  };
}
