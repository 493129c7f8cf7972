import type { ExcessFate } from '../../../../shared/domain/billing/payments/payment.ts';
import { receivedPayments } from '../../../../shared/domain/billing/payments/receivedPayments.ts';
import { refundOwed } from '../../../../shared/domain/billing/payments/refundOwed.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { standingFacts } from '../../../../shared/domain/orders/standingFacts.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { loadDossiers, readOrderLines } from '../../../db/index.ts';

/** Money of a client, or of an OPCO, beyond what an order makes it owe. */
export interface ToRefund {
  readonly id: string;
  readonly orderId: string;
  readonly to: 'client' | 'opco';
  readonly payerId: string;
  readonly payer: string;
  readonly course: string;
  readonly amount: Cents;
  /** What was said of it when it came; null where the statement alone says it. */
  readonly fate: ExcessFate | null;
}

const fateOf = ({ facts }: Dossier): ExcessFate | null =>
  receivedPayments(standingFacts(facts))
    .flatMap(({ shares }) => shares.map(({ excess }) => excess))
    .findLast((excess) => excess !== null) ?? null;

function refundsOf(dossier: Dossier, today: CivilDay): readonly ToRefund[] {
  const statement = statementOfDossier(dossier, today);
  const { order, client, funder, course } = dossier;
  return (['client', 'opco'] as const).flatMap((to) => {
    const payer = to === 'opco' && funder ? funder : client;
    const amount = refundOwed(statement, to);
    if (amount === 0) return [];
    return [
      {
        id: `${order.id}:${to}`,
        orderId: order.id,
        to,
        payerId: payer.id,
        payer: payer.name,
        course: course.title,
        amount,
        fate: fateOf(dossier),
      },
    ];
  });
}

/** What is to go back, or is kept as an advance, on a day: the largest first. */
export async function listToRefund(today: CivilDay): Promise<readonly ToRefund[]> {
  const lines = await readOrderLines(today, 'changing');
  const ids = lines.filter(({ balance }) => balance.client < 0 || balance.opco < 0).map(({ id }) => id);
  const dossiers = ids.length > 0 ? await loadDossiers(ids) : [];
  return dossiers.flatMap((dossier) => refundsOf(dossier, today)).toSorted((a, b) => b.amount - a.amount);
}
