import type { ExcessFate } from '../../../../shared/domain/billing/payments/payment.ts';
import { receivedPayments } from '../../../../shared/domain/billing/payments/receivedPayments.ts';
import { refundsOwed } from '../../../../shared/domain/billing/payments/refundsOwed.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { fundingNamed, payerOf } from '../../../../shared/domain/orders/fundingsOf.ts';
import type { PayerLeft } from '../../../../shared/domain/orders/payersLeft.ts';
import { standingFacts } from '../../../../shared/domain/orders/standingFacts.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { loadDossiers, readOrderLines } from '../../../db/index.ts';

/** Money of a client, of an OPCO or of another payer, beyond what an order makes it owe. */
export interface ToRefund {
  readonly id: string;
  readonly orderId: string;
  readonly to: 'client' | 'opco';
  /** Which payer besides the client, where there are several. */
  readonly funder?: string;
  readonly payerId: string;
  readonly payer: string;
  readonly course: string;
  readonly amount: Cents;
  /** What was said of it when it came; null where the statement alone says it. */
  readonly fate: ExcessFate | null;
}

/** What was said of the last money beyond from a payer; an old fact names none. */
const fateOf = ({ facts, order }: Dossier, { who, funder }: PayerLeft): ExcessFate | null =>
  receivedPayments(standingFacts(facts))
    .flatMap(({ shares }) => shares)
    .filter(
      (share) =>
        share.from === who &&
        (funder === undefined || fundingNamed(order, share.funder)?.funderId === funder),
    )
    .findLast(({ excess }) => excess !== null)?.excess ?? null;

function refundsOf(dossier: Dossier, today: CivilDay): readonly ToRefund[] {
  const { order, client, course } = dossier;
  return refundsOwed(statementOfDossier(dossier, today)).map((back): ToRefund => {
    const { who, funder, amount } = back;
    const payer = (who === 'opco' ? payerOf(dossier, funder) : null) ?? client;
    return {
      id: [order.id, who, funder].filter(Boolean).join(':'),
      orderId: order.id,
      to: who,
      ...(funder === undefined ? {} : { funder }),
      payerId: payer.id,
      payer: payer.name,
      course: course.title,
      amount,
      fate: fateOf(dossier, back),
    };
  });
}

/** What is to go back, or is kept as an advance, on a day: the largest first. */
export async function listToRefund(today: CivilDay): Promise<readonly ToRefund[]> {
  const lines = await readOrderLines(today, 'changing');
  const ids = lines.filter(({ owesBack }) => owesBack).map(({ id }) => id);
  const dossiers = ids.length > 0 ? await loadDossiers(ids) : [];
  return dossiers.flatMap((dossier) => refundsOf(dossier, today)).toSorted((a, b) => b.amount - a.amount);
}
