import type { CivilDay } from '../../dates/civilDay.ts';
import { zero } from '../../money/cents.ts';
import { sentence } from '../../orders/sentence.ts';
import type { OrganisationContext } from '../organisationContext.ts';
import type { Task } from '../task.ts';

/**
 * Nobody has approved the terms of sale (art. 1119 C. civ.): they bind a client only once known and accepted.
 * @example termsApprovedOn null //=> « Conditions générales à relire et à approuver »
 */
export function approveTerms({ name, termsApprovedOn }: OrganisationContext, today: CivilDay): Task | null {
  if (termsApprovedOn) return null;
  return {
    key: 'approveTerms',
    kind: 'organisation',
    whom: name,
    what: 'Conditions générales à relire et à approuver',
    by: today,
    clause: 'I',
    because: sentence`Chaque dossier se calcule d’après les conditions générales : elles n’engagent le client que connues et acceptées, donc relues d’abord.`,
    loss: { on: today, what: 'Les montants suivent un modèle que personne n’a approuvé.', stake: zero },
    act: { label: 'Relire', to: '/parametres/conditions' },
  };
}
