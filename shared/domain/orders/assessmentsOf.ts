import type { CivilDay } from '../dates/civilDay.ts';
import type { NumberedEvent } from './standingEvents.ts';

/** The provider's decision on a force majeure that was invoked (clause 4.5). */
export interface ForceMajeureAssessment {
  readonly retained: boolean;
  readonly on: CivilDay;
}

/** The provider's decision on a company off premises (L221-3 C. conso.). */
export interface SmallCompanyAssessment {
  readonly isProtected: boolean;
  readonly on: CivilDay;
}

/** What the provider decided, wherever in the story it decided it. */
export interface Assessments {
  /** By the index of the request that invokes force majeure. */
  readonly forceMajeure: ReadonlyMap<number, ForceMajeureAssessment>;
  /** Indexes of decisions on a force majeure that nobody has invoked yet. */
  readonly idle: ReadonlySet<number>;
  readonly smallCompany: SmallCompanyAssessment | null;
}

const invokes = ({ event }: NumberedEvent): boolean =>
  (event.type === 'cancellationReceived' || event.type === 'postponementRequested') &&
  event.inWriting &&
  event.reason === 'forceMajeure';

function forceMajeureOf(events: readonly NumberedEvent[]): Pick<Assessments, 'forceMajeure' | 'idle'> {
  const forceMajeure = new Map<number, ForceMajeureAssessment>();
  let invoked: number | null = null;
  let ahead: { readonly index: number; readonly assessment: ForceMajeureAssessment } | null = null;
  for (const numbered of events) {
    const { event, index } = numbered;
    if (invokes(numbered)) {
      if (ahead) forceMajeure.set(index, ahead.assessment);
      [invoked, ahead] = [index, null];
    }
    if (event.type !== 'forceMajeureAssessed') continue;
    const assessment = { retained: event.retained, on: event.on };
    if (invoked === null) ahead = { index, assessment };
    else forceMajeure.set(invoked, assessment);
  }
  return { forceMajeure, idle: new Set(ahead ? [ahead.index] : []) };
}

/**
 * What the provider decided: a decision on force majeure belongs to the last written request that invokes it, or to
 * the first one to come; a later decision replaces an earlier one. It may be written down after what it is about,
 * which is why the whole story is read first.
 * @example assessmentsOf([cancellation for force majeure, retained]).forceMajeure.get(0) //=> { retained: true, … }
 */
export function assessmentsOf(events: readonly NumberedEvent[]): Assessments {
  const last = events.findLast(({ event }) => event.type === 'smallCompanyAssessed')?.event;
  return {
    ...forceMajeureOf(events),
    smallCompany: last?.type === 'smallCompanyAssessed' ? { isProtected: last.protected, on: last.on } : null,
  };
}
