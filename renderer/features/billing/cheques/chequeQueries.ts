import type { ChequeSlip } from '../../../../shared/domain/billing/cheques/chequeSlips.ts';
import { waitingCheques } from '../../../../shared/domain/billing/cheques/waitingCheques.ts';
import { isContent } from '../../../../shared/domain/billing/askedBesides.ts';
import type { ReceivedPayment } from '../../../../shared/domain/billing/payments/receivedPayments.ts';
import { addDays, type CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { SlipPaperRequest } from '../../../../shared/documents/index.ts';
import type { Fact } from '../../../../shared/records/facts.ts';
import { db, isDemonstration, organisationId, readChequeSlips } from '../../../db/index.ts';
import { loadIntact, loadLogo } from '../../documents/index.ts';
import { readPayers } from '../payments/receivedQueries.ts';

/** A cheque that waits to be brought to the bank. */
export interface WaitingCheque {
  readonly id: string;
  readonly payment: ReceivedPayment;
  readonly payer: string;
  /** Numbers of the invoices that it was meant for. */
  readonly invoices: readonly string[];
}

/** A cheque is worth nothing a year and eight days after it was signed (L131-32, L131-59 CMF), at most that after it came. */
const daysOfLife = 366 + 8;

const ofKind = (kind: string): Promise<Fact[]> => db.facts.where('kind').equals(kind).toArray();

async function readInvoiceNumbers(
  payments: readonly ReceivedPayment[],
): Promise<(payment: ReceivedPayment) => readonly string[]> {
  const ids = payments.flatMap(({ shares }) => shares.flatMap(({ invoice }) => invoice ?? []));
  const facts = (await db.facts.bulkGet(ids)).flatMap((fact) => fact ?? []);
  const numbers = new Map(
    facts.flatMap(({ id, data: { content } }) => (isContent(content) ? [[id, content.number] as const] : [])),
  );
  return ({ shares }) => [...new Set(shares.flatMap(({ invoice }) => numbers.get(invoice ?? '') ?? []))];
}

/** The cheques that wait to be brought to the bank, the oldest first. */
export async function listWaitingCheques(today: CivilDay): Promise<readonly WaitingCheque[]> {
  const kind = 'order.paymentReceived';
  const [received, corrections, slips] = await Promise.all([
    db.facts
      .where('[kind+day]')
      .between([kind, addDays(today, -daysOfLife)], [kind, today], true, true)
      .filter(({ data }) => data['means'] === 'cheque')
      .toArray(),
    ofKind('reversed'),
    readChequeSlips(),
  ]);
  const payments = waitingCheques([...received, ...corrections], slips);
  const [payerOf, invoicesOf] = await Promise.all([readPayers(payments), readInvoiceNumbers(payments)]);
  return payments.map((payment) => ({
    id: payment.id,
    payment,
    payer: payerOf(payment),
    invoices: invoicesOf(payment),
  }));
}

/** Every slip, the latest first. */
export const listSlips = async (): Promise<readonly ChequeSlip[]> => (await readChequeSlips()).toReversed();

/** All that may keep a slip from being taken back: corrections, and lines of the bank that tell payments. */
export const readSlipGround = async (): Promise<readonly Fact[]> => [
  ...(await ofKind('reversed')),
  ...(await ofKind('bankLineLinked')),
];

/** The page of a slip as it left; null where it is not on this computer, or no longer what it was. */
export const loadSlipPage = async (slip: ChequeSlip) => (await loadIntact([slip]))[0] ?? null;

/** The house, as the page of a slip names it; null where its sheet is empty. */
export async function loadSlipHouse(): Promise<Pick<
  SlipPaperRequest,
  'organisation' | 'logo' | 'demonstration'
> | null> {
  const organisation = await db.organisation.get(organisationId);
  if (!organisation) return null;
  return { organisation, logo: await loadLogo(organisation.logo), demonstration: isDemonstration() };
}
