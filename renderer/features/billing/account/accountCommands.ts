import { accountPaper } from '../../../../shared/documents/index.ts';
import type { RenderedDocument } from '../../../../shared/documents/request.ts';
import type { SpokenRefusal } from '../../../../shared/messages/refusalText.ts';
import { type Result, refused } from '../../../../shared/result.ts';
import { drawPaper, printPaper, savePaper } from '../../documents/index.ts';
import { type LoadedAccount, loadAccountPaper } from './accountQueries.ts';

/** The account as a PDF, drawn off the main thread. */
async function drawn(loaded: LoadedAccount): Promise<Result<RenderedDocument, SpokenRefusal>> {
  const request = await loadAccountPaper(loaded);
  if (!request)
    return refused({
      code: 'noOrganisation',
      message: 'La fiche de l’organisme est vide\u00a0: remplissez-la dans Paramètres, puis recommencez.',
    });
  const from = { page: 'client', id: loaded.client.id, field: 'name' } as const;
  return drawPaper({ paper: accountPaper(request), from });
}

/** Prints the account through the system's dialog. */
export async function printAccount(loaded: LoadedAccount): Promise<Result<unknown, SpokenRefusal>> {
  const done = await drawn(loaded);
  return done.ok ? printPaper({ name: done.value.fileName, bytes: done.value.bytes }) : done;
}

/** Asks where, and writes the account there as a PDF. */
export async function saveAccount(
  loaded: LoadedAccount,
): Promise<Result<{ readonly path: string }, SpokenRefusal>> {
  const done = await drawn(loaded);
  return done.ok ? savePaper({ name: done.value.fileName, bytes: done.value.bytes }) : done;
}
