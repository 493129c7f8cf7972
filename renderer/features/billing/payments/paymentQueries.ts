import {
  inOrderOfPayment,
  type PayableSum,
  payableSumsOf,
} from '../../../../shared/domain/billing/payments/payableSums.ts';
import type { Payment } from '../../../../shared/domain/billing/payments/payment.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { fundingsOf } from '../../../../shared/domain/orders/fundingsOf.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import type { Client } from '../../../../shared/records/records.ts';
import { db, isClosed, loadDossiers, readLinesOf } from '../../../db/index.ts';

/** Who pays, and all that it may pay on a day, the oldest first. */
export interface Payable {
  readonly payer: Client;
  readonly dossiers: readonly Dossier[];
  readonly sums: readonly PayableSum[];
}

/** The orders that somebody pays, as a client or as a funder. */
export const orderIdsOf = (payerId: string): Promise<string[]> =>
  db.orders
    .where('clientId')
    .equals(payerId)
    .or('funderId')
    .equals(payerId)
    .or('otherFunderIds')
    .equals(payerId)
    .distinct()
    .primaryKeys();

function sumsOf(dossier: Dossier, payerId: string, on: CivilDay): readonly PayableSum[] {
  const of = { dossier, on, statement: statementOfDossier(dossier, on) };
  return [
    ...(dossier.order.clientId === payerId ? payableSumsOf(of, 'client') : []),
    ...(fundingsOf(dossier.order).some(({ funderId }) => funderId === payerId)
      ? payableSumsOf(of, 'opco', payerId)
      : []),
  ];
}

/**
 * What somebody may pay on a day, over all its orders that are not closed; null where it is not on this computer.
 * @example (await loadPayable(clientId, today))?.sums[0].left //=> 121800
 */
export async function loadPayable(payerId: string, on: CivilDay): Promise<Payable | null> {
  const [payer, ids] = await Promise.all([db.clients.get(payerId), orderIdsOf(payerId)]);
  if (!payer) return null;
  const lines = await readLinesOf(ids, on);
  const dossiers = await loadDossiers(ids.filter((id) => isOpen(lines.get(id))));
  const sums = dossiers.flatMap((dossier) => sumsOf(dossier, payerId, on));
  return { payer, dossiers, sums: inOrderOfPayment(sums) };
}

const isOpen = (line: Parameters<typeof isClosed>[0] | undefined): boolean =>
  line !== undefined && !isClosed(line);

/** The orders that a payment pays, as they stand. */
export const loadPaid = ({ shares }: Pick<Payment, 'shares'>): Promise<readonly Dossier[]> =>
  loadDossiers([...new Set(shares.map(({ orderId }) => orderId))]);
