import logoAddress from '../../../assets/demonstration/logo.png';
import type { DocumentRequest, RenderedDocument } from '../../../shared/documents/request.ts';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Result } from '../../../shared/result.ts';
import { type CommitRefusal, enterDemonstration } from '../../db/index.ts';
import { renderInWorker } from '../../workers/documents.ts';
import { demonstrationActs } from './demonstrationActs.ts';

const readLogo = async (): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(logoAddress)).arrayBuffer());

/** @throws Error when a paper of the demonstration cannot be drawn: a bug, since its data are known. */
async function render(request: DocumentRequest): Promise<RenderedDocument> {
  const rendered = await renderInWorker(request);
  if (!rendered.ok) throw new Error(`a paper of the demonstration: ${JSON.stringify(rendered.error)}`);
  return rendered.value;
}

/**
 * Makes the demonstration anew, seen from a day, in a database of its own, and shows it.
 * @example await showDemonstration(useToday())
 */
export const showDemonstration = async (today: CivilDay): Promise<Result<null, CommitRefusal>> =>
  enterDemonstration(await demonstrationActs(today, await readLogo(), render));
