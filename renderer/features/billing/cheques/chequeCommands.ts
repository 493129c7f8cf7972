import type { Paper } from '../../../../shared/documents/index.ts';
import { slipPaper } from '../../../../shared/documents/index.ts';
import type { RenderedDocument } from '../../../../shared/documents/request.ts';
import { type ChequeSlip, slipChequeOf } from '../../../../shared/domain/billing/cheques/chequeSlips.ts';
import { maySlipGo, type SlipStays } from '../../../../shared/domain/billing/cheques/maySlipGo.ts';
import { slipDayRefusal } from '../../../../shared/domain/billing/cheques/slipDayRefusal.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { factTitle } from '../../../../shared/messages/factTitle.ts';
import type { SpokenRefusal } from '../../../../shared/messages/refusalText.ts';
import { sha256Hex } from '../../../../shared/records/chain.ts';
import { naturalId } from '../../../../shared/records/naturalIds.ts';
import { ok, type Result, refused } from '../../../../shared/result.ts';
import {
  type CommitRefusal,
  type Committed,
  commit,
  db,
  type NewFact,
  type NumberTaken,
  nextNumber,
  organisationId,
  readChequeSlips,
} from '../../../db/index.ts';
import { drawPaper, printPaper, savePaper } from '../../documents/index.ts';
import { listWaitingCheques, loadSlipHouse, loadSlipPage, readSlipGround } from './chequeQueries.ts';

/** Cheques that are brought to the bank. */
export interface SlipToPrepare {
  /** Of the slip: the same button twice prepares one. */
  readonly id: string;
  readonly day: CivilDay;
  /** Ids of the payments ticked. */
  readonly payments: readonly string[];
  readonly today: CivilDay;
}

/** What draws the page of a slip. */
export type DrawSlip = (paper: Paper) => Promise<Result<RenderedDocument, SpokenRefusal>>;

const drawSlip: DrawSlip = (paper) =>
  drawPaper({ paper, from: { page: 'organisation', id: organisationId, field: 'name' } });

const said = (code: string, message: string): Result<never, SpokenRefusal> => refused({ code, message });

const noHouse = () =>
  said(
    'noOrganisation',
    'La fiche de l’organisme est vide\u00a0: remplissez-la dans Paramètres, puis recommencez.',
  );

const factOf = (
  { id, day }: SlipToPrepare,
  { number }: NumberTaken,
  cheques: ChequeSlip['cheques'],
  { fileName, bytes }: RenderedDocument,
): NewFact => ({
  id,
  subject: organisationId,
  kind: 'chequesPaidIn',
  day,
  data: {
    number,
    cheques: cheques.map((cheque) => ({ ...cheque, facts: [...cheque.facts] })),
    fileName,
    sha256: sha256Hex(bytes),
  },
});

async function prepareOnce(
  asked: SlipToPrepare,
  draw: DrawSlip,
): Promise<Result<Committed, CommitRefusal | SpokenRefusal>> {
  const house = await loadSlipHouse();
  if (!house) return noHouse();
  // The number before the cheques: every slip takes one, so that if it is still free at the end, no other slip has
  // taken a cheque meanwhile.
  const taken = await nextNumber(db, 'chequeSlip', house.organisation, asked.today);
  const waiting = await listWaitingCheques(asked.today);
  const chosen = waiting.filter(({ id }) => asked.payments.includes(id));
  if (chosen.length === 0 || chosen.length < asked.payments.length)
    return said(
      'chequesGone',
      'Un de ces chèques n’attend plus\u00a0: il est sur une autre remise, ou a été repris. Rien n’est inscrit\u00a0; rouvrez cette fenêtre.',
    );
  const wrongDay = slipDayRefusal(
    chosen.map(({ payment }) => payment),
    asked.day,
    asked.today,
  );
  if (wrongDay !== null) return said('wrongDay', wrongDay);
  const cheques = chosen.map(({ payment, payer }) => slipChequeOf(payment, payer));
  const page = await draw(slipPaper({ ...house, number: taken.number, on: asked.day, cheques }));
  if (!page.ok) return page;
  const fact = factOf(asked, taken, cheques, page.value);
  const { bytes } = page.value;
  return commit({
    label: factTitle(fact),
    add: [fact],
    attach: [{ sha256: sha256Hex(bytes), bytes, type: 'application/pdf' }],
    take: taken,
  });
}

const kept = async (id: string): Promise<ChequeSlip | undefined> =>
  (await readChequeSlips()).find((slip) => slip.id === id);

/** So many windows cannot prepare a slip at the same moment: beyond it something else is wrong. */
const mostTries = 5;

/**
 * Puts cheques on a slip: number, page and fact in one act. Two clicks, or two windows, never put a cheque on two.
 * @example await prepareSlip({ id: newId(), day: today, payments: ['p1', 'p2'], today })
 */
export async function prepareSlip(
  asked: SlipToPrepare,
  draw: DrawSlip = drawSlip,
): Promise<Result<ChequeSlip, CommitRefusal | SpokenRefusal>> {
  for (let tries = 1; ; tries += 1) {
    const before = await kept(asked.id);
    if (before) return ok(before);
    const done = await prepareOnce(asked, draw);
    // Another window may take the number, or prepare this very slip, between our look and our act.
    const isLost = !done.ok && (done.error.code === 'numberTaken' || (await kept(asked.id)) !== undefined);
    if (!done.ok && (!isLost || tries === mostTries)) return done;
  }
}

/** Takes a slip back, as long as nothing rests on it: its cheques wait again, and it stays in sight. */
export async function takeSlipBack(
  slip: ChequeSlip,
  today: CivilDay,
): Promise<Result<Committed, CommitRefusal | SlipStays>> {
  const allowed = maySlipGo(slip, await readSlipGround());
  if (!allowed.ok) return allowed;
  return commit({
    label: `Remise de chèques ${slip.number} reprise`,
    add: [
      {
        id: naturalId('takenBack', slip.id),
        subject: organisationId,
        kind: 'reversed',
        day: today,
        data: { target: slip.id },
      },
    ],
  });
}

const noPage = () =>
  said(
    'pageMissing',
    'La page de cette remise n’est pas sur cet ordinateur, ou n’est plus celle qui a été gardée.',
  );

/** Prints the page of a slip, the very one that was kept. */
export async function printSlip(slip: ChequeSlip): Promise<Result<unknown, SpokenRefusal>> {
  const page = await loadSlipPage(slip);
  return page ? printPaper(page) : noPage();
}

/** Asks where, and writes the page of a slip there as a PDF. */
export async function saveSlip(slip: ChequeSlip): Promise<Result<{ readonly path: string }, SpokenRefusal>> {
  const page = await loadSlipPage(slip);
  return page ? savePaper(page) : noPage();
}
