import type { HostRefusal } from '../../shared/host/contract.ts';
import { type Result, refused } from '../../shared/result.ts';

/** Full disk, exceeded quota, file larger than the file system takes. */
const full: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * The refusal that stands for a failure of the file system. What is not one is a bug and is thrown again.
 * @example refusalOf(enospc, 'cannotWrite', 'D:\\devis.pdf') //=> { ok: false, error: { code: 'diskFull', subject: 'D:\\devis.pdf' } }
 */
export function refusalOf(
  failure: unknown,
  code: 'cannotRead' | 'cannotWrite',
  subject: string,
): Result<never, HostRefusal> {
  const cause = failure instanceof Error ? (failure as NodeJS.ErrnoException).code : undefined;
  if (cause === undefined) throw failure;
  return refused({ code: full.has(cause) ? 'diskFull' : code, subject });
}
