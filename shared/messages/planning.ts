import { formatWeekday } from '../domain/dates/formatDay.ts';
import type { PlanningRefusal, PlanningWarning } from '../domain/sessions/checkPlanning.ts';
import { formatHours } from '../domain/sessions/formatHours.ts';
import { longestPeriod, type PeriodRefusal } from '../domain/sessions/planHalfDays.ts';

/** What to say of a planning that cannot be kept. Rows are named where they stand: the sentence needs no number. */
export function refusalSentence(refusal: PlanningRefusal): string {
  switch (refusal.code) {
    case 'empty':
      return 'Le planning est vide. Ajoutez au moins une demi-journée.';
    case 'impossibleDay':
      return 'Cette date n’existe pas au calendrier.';
    case 'impossibleTime':
      return 'Cette heure n’existe pas. Écrivez par exemple 09:00.';
    case 'endsBeforeStart':
      return 'La fin vient avant le début.';
    case 'sameHalfDay':
      return 'Cette demi-journée est déjà dans le planning.';
    case 'overlap':
      return 'Cette demi-journée commence avant la fin d’une autre, le même jour.';
  }
}

/** What is worth a look in a planning that can be kept. */
export function warningSentence(warning: PlanningWarning): string {
  switch (warning.code) {
    case 'hoursDiffer':
      return `Le planning fait ${formatHours(warning.planned)}, la formation ${formatHours(warning.course)}. La convention portera ${formatHours(warning.planned)}.`;
    case 'sunday':
      return `Le ${formatWeekday(warning.day)} est travaillé.`;
    case 'publicHoliday':
      return `Le ${formatWeekday(warning.day)} est un jour férié.`;
  }
}

/** Why no half-day can be proposed for a period. */
export const periodSentence = (refusal: PeriodRefusal): string =>
  refusal.code === 'endBeforeStart'
    ? 'La fin vient avant le début.'
    : `Cette période fait ${refusal.days} jours${'\u00a0'}: ${longestPeriod} au plus.`;
