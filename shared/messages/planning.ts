import { formatWeekday } from '../domain/dates/formatDay.ts';
import type { PlanningRefusal, PlanningWarning } from '../domain/sessions/checkPlanning.ts';
import { formatHours } from '../domain/sessions/formatHours.ts';
import { longestPeriod, type PeriodRefusal } from '../domain/sessions/planHalfDays.ts';
import { type Sentences, sentenceOf } from './sentences.ts';

const refusals: Sentences<PlanningRefusal> = {
  empty: () => 'Le planning est vide. Ajoutez au moins une demi-journée.',
  impossibleDay: () => 'Cette date n’existe pas au calendrier.',
  impossibleTime: () => 'Cette heure n’existe pas. Écrivez par exemple 09:00.',
  endsBeforeStart: () => 'La fin vient avant le début.',
  sameHalfDay: () => 'Cette demi-journée est déjà dans le planning.',
  overlap: () => 'Cette demi-journée commence avant la fin d’une autre, le même jour.',
};

/** What to say of a planning that cannot be kept. It stands at the row concerned: no number is needed. */
export const refusalSentence = (refusal: PlanningRefusal): string => sentenceOf(refusals, refusal);

const warnings: Sentences<PlanningWarning> = {
  hoursDiffer: ({ planned, course }) =>
    `Le planning fait ${formatHours(planned)}, la formation ${formatHours(course)}. La convention portera ${formatHours(planned)}.`,
  sunday: ({ day }) => `Le ${formatWeekday(day)} est travaillé.`,
  publicHoliday: ({ day }) => `Le ${formatWeekday(day)} est un jour férié.`,
};

/** What is worth a look in a planning that can be kept. */
export const warningSentence = (warning: PlanningWarning): string => sentenceOf(warnings, warning);

const periods: Sentences<PeriodRefusal> = {
  endBeforeStart: () => 'La fin vient avant le début.',
  tooLong: ({ days }) => `Cette période fait ${days} jours\u00a0: ${longestPeriod} au plus.`,
};

/** Why no half-day can be proposed for a period. */
export const periodSentence = (refusal: PeriodRefusal): string => sentenceOf(periods, refusal);
