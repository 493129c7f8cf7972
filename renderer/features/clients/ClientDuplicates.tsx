import type { Comparable } from '../../../shared/domain/parties/findDuplicates.ts';
import { readSiret } from '../../../shared/domain/parties/siret.ts';
import { useLive } from '../../db/index.ts';
import { clientPath } from './clientPaths.ts';
import { duplicatesOfClient } from './clientQueries.ts';
import { DuplicatesNotice } from './DuplicatesNotice.tsx';

const siretOf = (text: string | undefined): string | undefined => {
  const read = readSiret(text ?? '');
  return read.ok ? read.value : undefined;
};

/** The clients that may be the same as this one, recorded or being typed. */
export function ClientDuplicates({ client }: { readonly client: Comparable }) {
  const { id, name, firstName, lastName, email } = client;
  const siret = siretOf(client.siret);
  const found = useLive(
    () => duplicatesOfClient({ id, name, firstName, lastName, email, siret }),
    [id, name, firstName, lastName, email, siret],
  );
  const duplicates = (found ?? []).map(({ row, because }) => ({
    id: row.id,
    label: row.name,
    to: clientPath.of(row.id),
    because,
  }));
  return <DuplicatesNotice duplicates={duplicates} />;
}
