import { type ChequeSlip, slipHolding } from '../../../../shared/domain/billing/cheques/chequeSlips.ts';
import {
  type ReceivedPayment,
  receivedPayments,
} from '../../../../shared/domain/billing/payments/receivedPayments.ts';
import { addMonths, type CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { fundingNamed } from '../../../../shared/domain/orders/fundingsOf.ts';
import { reversedIds } from '../../../../shared/domain/orders/standingFacts.ts';
import { type Fact, factData } from '../../../../shared/records/facts.ts';
import { db, readChequeSlips } from '../../../db/index.ts';

/** A payment as Règlements lists it. */
export interface ReceivedRow {
  readonly id: string;
  readonly payment: ReceivedPayment;
  readonly payer: string;
  /** Taken back: by mistake, or a cheque that was not paid. */
  readonly gone: 'mistake' | 'unpaid' | null;
  /** The slip that the cheque went to the bank on. */
  readonly slip: ChequeSlip | null;
}

const received = 'order.paymentReceived';
/** How far back the list goes. */
const monthsShown = 3;

const since = (day: CivilDay, today: CivilDay) =>
  db.facts.where('[kind+day]').between([received, day], [received, today], true, true);

/** Which facts were taken back, and why. */
async function readGone(): Promise<ReadonlyMap<string, 'mistake' | 'unpaid'>> {
  const reversals = await db.facts.where('kind').equals('reversed').toArray();
  const gone = reversedIds(reversals);
  return new Map(
    reversals.flatMap((fact) => {
      const { success, data } = factData.reversed.safeParse(fact.data);
      return success && gone.has(data.target)
        ? [[data.target, data.unpaid ? 'unpaid' : 'mistake'] as const]
        : [];
    }),
  );
}

/** Who paid, by order: its client, or its OPCO. */
export async function readPayers(
  payments: readonly ReceivedPayment[],
): Promise<(payment: ReceivedPayment) => string> {
  const orderIds = [...new Set(payments.flatMap(({ shares }) => shares.map(({ orderId }) => orderId)))];
  const orders = new Map((await db.orders.bulkGet(orderIds)).map((order) => [order?.id, order]));
  const payerOf = ({ shares: [share] }: ReceivedPayment): string => {
    const order = share && orders.get(share.orderId);
    if (!order) return '';
    const funding = share.from === 'opco' ? fundingNamed(order, share.funder) : undefined;
    return funding?.funderId ?? order.clientId;
  };
  const clientIds = [...new Set(payments.map(payerOf))];
  const clients = new Map((await db.clients.bulkGet(clientIds)).map((client) => [client?.id, client]));
  return (payment) => clients.get(payerOf(payment))?.name ?? '';
}

async function rowsOf(facts: readonly Fact[]): Promise<readonly ReceivedRow[]> {
  const payments = receivedPayments(facts);
  const gone = await readGone();
  const [payerOf, slips] = await Promise.all([readPayers(payments), readChequeSlips()]);
  return payments.map((payment) => ({
    id: payment.id,
    payment,
    payer: payerOf(payment),
    gone: payment.facts.flatMap(({ id }) => gone.get(id) ?? [])[0] ?? null,
    slip: payment.facts.flatMap(({ id }) => slipHolding(slips, id) ?? [])[0] ?? null,
  }));
}

/** The payments of the last three months, the latest first, with what became of them. */
export async function listReceived(today: CivilDay): Promise<readonly ReceivedRow[]> {
  const facts = await since(addMonths(today, -monthsShown), today).toArray();
  return (await rowsOf(facts)).toReversed();
}
