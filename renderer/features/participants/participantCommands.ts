import { displayName } from '../../../shared/domain/parties/names.ts';
import type { Participant } from '../../../shared/records/records.ts';
import type { Result } from '../../../shared/result.ts';
import { type CommitRefusal, type Committed, changeOf, commit, newId } from '../../db/index.ts';
import type { SaveRequest } from '../../ui/index.ts';
import { enrolChanges } from '../enrolments/index.ts';
import type { ParticipantForm } from './participantForm.ts';
import { enrolmentsOfSession } from './pasteQueries.ts';

type Saved = Promise<Result<Committed, CommitRefusal>>;

/** Someone new, under an id chosen beforehand. */
export const addParticipant = (id: string, fields: ParticipantForm): Saved =>
  commit({ label: `Stagiaire ${displayName(fields)} ajouté`, set: [{ table: 'participants', id, fields }] });

/** What its form changed in someone. */
export const changeParticipant = (
  participant: Participant,
  { changed, base }: SaveRequest<ParticipantForm>,
): Saved =>
  commit({
    label: `Fiche de ${displayName({ ...participant, ...changed })} modifiée`,
    set: [{ ...changeOf('participants', participant, changed), ...(base ? { base } : {}) }],
  });

/** Takes someone out of the lists, or puts them back. Their sessions keep them. */
export const archiveParticipant = (participant: Participant, archived: boolean): Saved =>
  commit({
    label: `${displayName(participant)} ${archived ? 'archivé' : 'remis dans la liste'}`,
    set: [{ table: 'participants', id: participant.id, fields: { archived } }],
  });

/** Someone of a pasted list: to be made, or known already. */
export type PersonToAdd = { readonly knownId: string } | { readonly fields: ParticipantForm };

/** Where a pasted list is to be enrolled, if anywhere. */
export interface Enrolling {
  readonly sessionId: string;
  readonly orderId: string;
}

const people = (count: number): string =>
  count === 1 ? 'Un stagiaire ajouté' : `${count} stagiaires ajoutés`;

/**
 * Adds the people of a list in one act, and enrols them in their order where there is a session. Someone already
 * known is enrolled as they are: their own data stays.
 */
export async function addPeople(
  list: readonly PersonToAdd[],
  enrolling: Enrolling | null,
): Promise<Result<Committed | null, CommitRefusal>> {
  const rows = list.map((person) =>
    'fields' in person ? { id: newId(), fields: person.fields } : { id: person.knownId, fields: null },
  );
  const made = rows.flatMap(({ id, fields }) =>
    fields === null ? [] : [{ table: 'participants' as const, id, fields }],
  );
  const enrolled =
    enrolling === null
      ? null
      : enrolChanges(
          enrolling.sessionId,
          enrolling.orderId,
          rows.map(({ id }) => id),
          await enrolmentsOfSession(enrolling.sessionId),
        );
  const set = [...made, ...(enrolled?.set ?? [])];
  if (set.length === 0) return { ok: true, value: null };
  const label = made.length === 0 && enrolled !== null ? enrolled.label : people(made.length);
  return commit({ label, set });
}
