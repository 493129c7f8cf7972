import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { ContinuedService } from '../../../../shared/domain/reminders/continuedService.ts';
import { commit } from '../../../db/index.ts';

/** Writes down that the organisation goes on with a client who is late, why, and until when. */
export const continueService = (
  clientId: string,
  day: CivilDay,
  data: { readonly reason: string; readonly until: CivilDay },
) =>
  commit({
    label: 'Formations poursuivies malgré un retard',
    add: [{ subject: clientId, kind: 'serviceContinued', day, data }],
  });

/** Takes such a decision back: it stays in the journal, struck through. */
export const endContinuedService = (clientId: string, day: CivilDay, { fact }: ContinuedService) =>
  commit({
    label: 'Fin de la poursuite malgré un retard',
    add: [{ subject: clientId, kind: 'reversed', day, data: { target: fact.id } }],
  });
