import { sha256Hex } from '../../shared/records/chain.ts';
import type { Attachment } from '../../shared/records/journal.ts';
import { recordVersion } from '../../shared/records/setFields.ts';
import { type Act, Refused } from './act.ts';
import type { Changes } from './changes.ts';

type File = NonNullable<Changes['attach']>[number];

/** What the journal says of a file: not its bytes. */
export interface AttachedFile {
  readonly sha256: string;
  readonly type: string;
  readonly size: number;
}

/**
 * Keeps files under their SHA-256. A file that is there already stays as it is.
 * @throws Refused when the bytes are not those of the SHA-256
 */
export async function attachFiles(act: Act, files: readonly File[]): Promise<readonly AttachedFile[]> {
  if (files.length === 0) return [];
  const wrong = files.filter((file) => sha256Hex(file.bytes) !== file.sha256);
  const message = 'Le fichier n’est pas celui qui a été annoncé.';
  const issues = wrong.map(({ sha256 }) => ({ table: 'attachments', id: sha256, field: 'bytes', message }));
  if (issues.length > 0) throw new Refused({ code: 'invalid', issues });
  const found = await act.database.attachments
    .where('sha256')
    .anyOf(files.map((f) => f.sha256))
    .primaryKeys();
  const fresh = new Map(files.filter((f) => !found.includes(f.sha256)).map((f) => [f.sha256, f]));
  const rows = [...fresh.values()].map(
    ({ sha256, type, bytes }): Attachment => ({
      sha256,
      v: recordVersion,
      scope: { office: act.stamp },
      type,
      bytes,
    }),
  );
  await act.database.attachments.bulkAdd(rows);
  if (rows.length > 0) act.count('attachments', { rows: rows.length, archived: 0 });
  return rows.map(({ sha256, type, bytes }) => ({ sha256, type, size: bytes.length }));
}
