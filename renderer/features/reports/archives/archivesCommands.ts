import { type ArchiveVerdict, checkArchive } from '../../../../shared/domain/archives/checkArchive.ts';
import { attestationModel } from '../../../../shared/domain/archives/attestation.ts';
import { makeArchive } from '../../../../shared/domain/archives/makeArchive.ts';
import type { ReportPeriod } from '../../../../shared/domain/books/reportPeriod.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatDay, formatPeriod } from '../../../../shared/domain/dates/formatDay.ts';
import { attestationPaper } from '../../../../shared/documents/papers/attestationPaper.ts';
import type { HostRefusal } from '../../../../shared/host/contract.ts';
import { type Result, ok } from '../../../../shared/result.ts';
import { type CommitRefusal, commit, db, isDemonstration, organisationId } from '../../../db/index.ts';
import { host } from '../../../host/host.ts';
import { loadArchives, readArchiveRows } from './archivesQueries.ts';

const versionHere = async (): Promise<string> => {
  const info = await host.info({});
  return info.ok ? info.value.version : '';
};

/**
 * Makes the archive of a period, asks where to put it, then writes its hash into the journal: a file that was not
 * written leaves no trace.
 */
export async function produceArchive(
  period: ReportPeriod,
  today: CivilDay,
): Promise<Result<{ readonly path: string }, HostRefusal | CommitRefusal>> {
  const [rows, organisation, version] = await Promise.all([
    readArchiveRows(period),
    db.organisation.get(organisationId),
    versionHere(),
  ]);
  const { fileName, bytes, sha256, lines } = makeArchive({
    told: {
      ...period,
      madeAt: formatDay(today),
      version,
      organisation: organisation?.name ?? '',
      siret: organisation?.siret ?? '',
      simulation: isDemonstration(),
    },
    rows,
  });
  const saved = await host.saveFile({ name: fileName, kind: 'zip', bytes: bytes.slice() });
  if (!saved.ok) return saved;
  const done = await commit({
    label: `Archive produite, période ${formatPeriod(period.from, period.until)}`,
    add: [
      {
        subject: organisationId,
        kind: 'archiveMade',
        day: today,
        data: { ...period, fileName, sha256, lines, version },
      },
    ],
  });
  return done.ok ? saved : done;
}

/** Asks for a file, and says whether it is an archive that was journalled. */
export async function verifyArchive(): Promise<
  Result<{ readonly name: string; readonly verdict: ArchiveVerdict }, HostRefusal>
> {
  const chosen = await host.openFile({ kinds: ['zip'] });
  if (!chosen.ok) return chosen;
  const { name, bytes } = chosen.value;
  return ok({ name, verdict: checkArchive(bytes, await loadArchives()) });
}

/** The text of the attestation, for this version of the application. */
export const loadAttestation = async () => attestationModel(await versionHere());

/** Prints the model of the attestation: never signed, never filled in. */
export async function printAttestation(today: CivilDay): Promise<Result<unknown, HostRefusal>> {
  const { renderPlainPaper } = await import('../../../workers/plainPaper.ts');
  const { fileName, bytes } = renderPlainPaper(attestationPaper(await loadAttestation(), today));
  return host.print({ name: fileName, bytes: bytes.slice() });
}
