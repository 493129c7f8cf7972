import { addDays } from '../../dates/civilDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { legalQuestions } from '../../terms/legalQuestions.ts';
import { questionsNoticeDays } from '../leadTimes.ts';
import type { OrganisationContext } from '../organisationContext.ts';
import { counted } from '../phrases.ts';
import type { Task } from '../task.ts';

/**
 * The terms are approved and a question that they leave open has no answer of the organisation (clauses 3.4 to 3.6):
 * the model's applies meanwhile.
 * @example none of the three decided //=> « 3 questions de droit à décider »
 */
export function decideQuestions({
  name,
  termsApprovedOn,
  decidedQuestions,
}: OrganisationContext): Task | null {
  const [first, ...others] = legalQuestions.filter(({ id }) => !decidedQuestions.includes(id));
  if (!first || !termsApprovedOn) return null;
  return {
    key: 'decideQuestions',
    kind: 'organisation',
    whom: name,
    what: sentence`${counted(others.length + 1, 'question')} de droit à décider`,
    by: addDays(termsApprovedOn, questionsNoticeDays),
    clause: first.clause,
    because: sentence`${first.title} ${first.why} En attendant, la réponse du modèle s’applique.`,
    loss: null,
    act: { label: 'Décider', to: '/parametres/conditions' },
  };
}
