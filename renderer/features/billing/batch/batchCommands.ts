import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { refusalText } from '../../../../shared/messages/refusalText.ts';
import { type Result, ok, refused } from '../../../../shared/result.ts';
import { loadDossier } from '../../../db/index.ts';
import { issuePaper, loadLogo } from '../../documents/index.ts';
import { type BatchRow, requestsOf } from './batchRow.ts';
import { type BatchIssued, type BatchReport, type BatchWatch, type HeldBack, inTurn } from './inTurn.ts';

const held = (why: string): Result<never, HeldBack> => refused({ why });

/** One invoice, of its order as it stands now: another window may have issued it meanwhile. */
async function issueRow({ orderId, kind }: BatchRow, on: CivilDay): Promise<Result<BatchIssued, HeldBack>> {
  const dossier = await loadDossier(orderId);
  const request =
    dossier &&
    requestsOf(dossier, on, await loadLogo(dossier.organisation.logo)).find((one) => one.kind === kind);
  if (!request) return held('Le dossier n’appelle plus cette facture.');
  const done = await issuePaper(request);
  return done.ok ? ok(done.value) : held(refusalText(done.error));
}

/** Issues the invoices of a batch on a day, one after the other. */
export const issueBatch = async (
  rows: readonly BatchRow[],
  on: CivilDay,
  watch: BatchWatch,
): Promise<Result<BatchReport, never>> => ok(await inTurn(rows, (row) => issueRow(row, on), watch));
