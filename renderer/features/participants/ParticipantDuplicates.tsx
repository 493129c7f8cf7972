import type { Comparable } from '../../../shared/domain/parties/findDuplicates.ts';
import { displayName } from '../../../shared/domain/parties/names.ts';
import { useLive } from '../../db/index.ts';
import { DuplicatesNotice } from '../clients/index.ts';
import { participantPath } from './participantPaths.ts';
import { duplicatesOfParticipant } from './participantQueries.ts';

/** The people who may be the same as this one, recorded or being typed. */
export function ParticipantDuplicates({ person }: { readonly person: Comparable }) {
  const { id, firstName, lastName, email } = person;
  const found = useLive(
    () => duplicatesOfParticipant({ id, firstName, lastName, email }),
    [id, firstName, lastName, email],
  );
  return (
    <DuplicatesNotice
      duplicates={(found ?? []).map(({ row, because }) => ({
        id: row.id,
        label: displayName(row),
        to: participantPath.of(row.id),
        because,
      }))}
    />
  );
}
