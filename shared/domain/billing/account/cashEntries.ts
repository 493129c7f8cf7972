import { type Fact, factData, type FactData } from '../../../records/facts.ts';
import { type Cents, zero } from '../../money/cents.ts';
import { reversedIds, standingFacts } from '../../orders/standingFacts.ts';
import type { BillCase } from '../bill.ts';
import { paymentIdOf } from '../payments/receivedPayments.ts';
import type { AccountEntry } from './accountEntry.ts';
import { type AccountPayer, isOnAccount } from './accountPayer.ts';

const blank = { debit: zero, credit: zero, number: null, bills: null, about: null, means: null };

/** Whether a side, and maybe a payer by its id, is the one whose account is told. */
type IsOwn = ReturnType<typeof isOnAccount>;

const payment = (fact: Fact, isOwn: IsOwn): FactData<'order.paymentReceived'> | null => {
  if (fact.kind !== 'order.paymentReceived') return null;
  const { success, data } = factData['order.paymentReceived'].safeParse(fact.data);
  return success && isOwn(data.from, data.funder) ? data : null;
};

function paymentEntry(fact: Fact, isOwn: IsOwn): readonly AccountEntry[] {
  const data = payment(fact, isOwn);
  return data
    ? [
        {
          ...blank,
          id: paymentIdOf(fact),
          kind: 'payment',
          on: fact.day,
          orders: [fact.subject],
          credit: data.amount,
          number: data.reference ?? null,
          means: data.means ?? null,
        },
      ]
    : [];
}

function refundEntry(fact: Fact, isOwn: IsOwn): readonly AccountEntry[] {
  if (fact.kind !== 'order.refundPaid') return [];
  const { success, data } = factData['order.refundPaid'].safeParse(fact.data);
  if (!success || !isOwn(data.to ?? 'client', data.funder)) return [];
  const { amount, reference = null, means = null } = data;
  return [
    {
      ...blank,
      id: fact.id,
      kind: 'refund',
      on: fact.day,
      orders: [fact.subject],
      debit: amount,
      number: reference,
      means,
    },
  ];
}

/** A cheque that came back stays in sight: it was received, then it was not paid. A mistake never was. */
function unpaidEntries(written: readonly Fact[], isOwn: IsOwn): readonly AccountEntry[] {
  const facts = new Map(written.map((fact) => [fact.id, fact]));
  const gone = reversedIds(written);
  return written.flatMap((reversal) => {
    const { success, data } = factData.reversed.safeParse(reversal.data);
    const stands = reversal.kind === 'reversed' && !gone.has(reversal.id);
    const cheque = stands && success && data.unpaid ? facts.get(data.target) : undefined;
    const [received] = cheque ? paymentEntry(cheque, isOwn) : [];
    if (!received) return [];
    const back = { ...received, id: `${received.id}:unpaid`, kind: 'unpaid' as const, on: reversal.day };
    return [received, { ...back, debit: received.credit, credit: zero }];
  });
}

/** Interest and fee that payments covered (clause 3.4): asked by no invoice, they are told on the day they were paid. */
function latenessEntry(
  { dossier, statement }: BillCase,
  paidOn: AccountEntry['on'] | undefined,
): readonly AccountEntry[] {
  const debit: Cents = statement.late.paid;
  const { id } = dossier.order;
  return debit > 0 && paidOn
    ? [{ ...blank, id: `${id}:lateness`, kind: 'lateness', on: paidOn, orders: [id], debit }]
    : [];
}

/**
 * The money of an order as its payer's account tells it: what came, what went back, the cheques that were not paid, and
 * the interest that was.
 * @example cashEntries(deposit of 522,00 € paid, { who: 'client' }).map(({ credit }) => credit) //=> [52200]
 */
export function cashEntries(of: BillCase, payer: AccountPayer): readonly AccountEntry[] {
  const isOwn = isOnAccount(of.dossier.order, payer);
  const written = of.dossier.facts.filter(({ day }) => day <= of.on);
  const facts = standingFacts(written);
  const payments = facts.flatMap((fact) => paymentEntry(fact, isOwn));
  return [
    ...payments,
    ...facts.flatMap((fact) => refundEntry(fact, isOwn)),
    ...unpaidEntries(written, isOwn),
    ...(payer.who === 'client' ? latenessEntry(of, payments.at(-1)?.on) : []),
  ];
}
