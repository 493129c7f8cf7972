import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inOrderOfPayment,
  payableSumsOf,
} from '../../../../../shared/domain/billing/payments/payableSums.ts';
import { paymentDoubts } from '../../../../../shared/domain/billing/payments/paymentDoubts.ts';
import { paymentFacts } from '../../../../../shared/domain/billing/payments/paymentFacts.ts';
import { receivedPayments } from '../../../../../shared/domain/billing/payments/receivedPayments.ts';
import { settlementOf } from '../../../../../shared/domain/billing/payments/settlement.ts';
import { sharesOf } from '../../../../../shared/domain/billing/payments/sharesOf.ts';
import { spreadPayment } from '../../../../../shared/domain/billing/payments/spreadPayment.ts';
import { civilDay } from '../../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../../shared/domain/money/cents.ts';
import { statementOfDossier } from '../../../../../shared/domain/orders/storyOf.ts';
import { dossierAfter } from '../../../../../shared/domain/orders/dossierAfter.ts';
import { settlementText } from '../../../../../shared/messages/settlementText.ts';
import { companyDossier } from '../../../../support/dossierFixture.ts';
import { asOrder, caseOn, invoicedAs } from '../../../../support/invoicedStory.ts';
import { andThen, contracted, dossierWith } from '../../../../support/letterFixture.ts';

/** law.md 3.4 D1: 1 740,00 € incl. tax, deposit of 522,00 € paid on 7 October, 1 218,00 € left, ended on 15 December. */
const delivered = andThen(dossierWith(companyDossier, contracted), ['order.trainingDelivered', '2026-12-15']);
const first = asOrder(invoicedAs(delivered, '2026-12-15', 'finalInvoice', 'FA-2026-0041'), 'o1');
const second = asOrder(invoicedAs(delivered, '2026-12-16', 'finalInvoice', 'FA-2026-0042'), 'o2');
const today = '2026-12-16';
const sums = inOrderOfPayment([
  ...payableSumsOf(caseOn(second, today), 'client'),
  ...payableSumsOf(caseOn(first, today), 'client'),
]);

const pay = (amounts: readonly number[], total: number, excess: 'kept' | 'toRefund' | null = null) => ({
  id: 'p1',
  day: civilDay(today),
  means: 'transfer' as const,
  reference: 'VIR 42',
  shares: sharesOf(
    cents(total),
    sums.map((sum, place) => ({ sum, amount: cents(amounts[place] ?? 0) })),
    excess,
  ),
});

describe('what a payer may pay', () => {
  it('is each invoice with what is left of it, the oldest first, then what lateness adds', () => {
    // The first was due on 15 December: one day late, 1 218,00 € × 12,40 % / 365 = 0,41 €, and 40 €.
    expect(sums.map(({ number, kind, left }) => [number ?? kind, left])).toEqual([
      ['FA-2026-0041', 121800],
      ['FA-2026-0042', 121800],
      ['lateness', 4041],
    ]);
  });

  it('is the deposit of a signed proposal, though no invoice asks for it before it is paid', () => {
    const accepted = dossierWith(companyDossier, contracted.slice(0, 2));
    expect(payableSumsOf(caseOn(accepted, '2026-10-06'), 'client')).toMatchObject([
      { kind: 'deposit', number: null, left: 52200 },
    ]);
  });

  it('is nothing of an invoice that a credit note took back: its sum waits for another invoice', () => {
    const target = first.facts.find(({ kind }) => kind === 'order.invoiceIssued')?.id ?? '';
    const credited = andThen(first, ['order.invoiceCredited', today, { target, whole: true }]);
    expect(payableSumsOf(caseOn(credited, today), 'client')).toMatchObject([
      { kind: 'balance', number: null },
    ]);
  });
});

describe('a payment over several sums', () => {
  it('settles the oldest before the next (art. 1342-10)', () => {
    expect(spreadPayment(cents(150000), [{ left: cents(121800) }, { left: cents(52200) }])).toEqual({
      shares: [121800, 28200],
      beyond: 0,
    });
  });

  it('loses no cent, and pays nothing more than what is left', () => {
    assert(
      property(
        integer({ min: 0, max: 9_999_999 }),
        array(integer({ min: 0, max: 999_999 })),
        (amount, lefts) => {
          const { shares, beyond } = spreadPayment(
            cents(amount),
            lefts.map((left) => ({ left: cents(left) })),
          );
          const total = shares.reduce<number>((sum, share) => sum + share, beyond);
          expect(total).toBe(amount);
          expect(beyond).toBeGreaterThanOrEqual(0);
          expect(shares.every((share, place) => share >= 0 && share <= (lefts[place] ?? 0))).toBe(true);
        },
      ),
    );
  });

  it('is one fact for each order, and is read back as one payment', () => {
    const facts = paymentFacts(pay([121800, 60000], 181800));
    expect(facts.map(({ subject, data }) => [subject, data.amount, data.payment])).toEqual([
      ['o1', 121800, 'p1'],
      ['o2', 60000, 'p1'],
    ]);
    const kept = facts.flatMap(
      (fact) =>
        dossierAfter({ ...first, order: { ...first.order, id: fact.subject }, facts: [] }, [fact]).facts,
    );
    expect(receivedPayments(kept)).toMatchObject([
      {
        id: 'p1',
        amount: 181800,
        means: 'transfer',
        reference: 'VIR 42',
        shares: [{ orderId: 'o1' }, { orderId: 'o2' }],
      },
    ]);
  });

  it('keeps what nothing asks for with the first order, and says what becomes of it', () => {
    const facts = paymentFacts(pay([121800], 130000, 'toRefund'));
    expect(facts.map(({ subject, data }) => [subject, data.amount, data.excess ?? null])).toEqual([
      ['o1', 121800, null],
      ['o1', 8200, 'toRefund'],
    ]);
  });
});

const told = (amounts: readonly number[], total: number) =>
  settlementText(
    settlementOf([first, second], paymentFacts(pay(amounts, total, 'kept')), civilDay(today)),
  ).map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '));

describe('what a payment would settle, as the engine says it', () => {
  it.each([
    ['one invoice whole', [121800], 121800, ['FA-2026-0041 est réglée.']],
    ['one in part', [100000], 100000, ['FA-2026-0041 : reste 218,00 €.']],
    [
      'two, the second in part',
      [121800, 60000],
      181800,
      ['FA-2026-0041 est réglée.', 'FA-2026-0042 : reste 618,00 €.'],
    ],
    [
      'one with its interest and 40 €',
      [121800, 0, 4041],
      125841,
      ['FA-2026-0041 est réglée.', '40,41 € vont aux intérêts de retard et à l’indemnité.'],
    ],
    [
      'more than all that one order owes: what is beyond first covers its lateness',
      [121800],
      130000,
      [
        'FA-2026-0041 est réglée.',
        '40,41 € vont aux intérêts de retard et à l’indemnité.',
        '41,59 € au-delà de ce qui est dû.',
      ],
    ],
  ])('%s', (_name, amounts, total, expected) => {
    expect(told(amounts, total)).toEqual(expected);
  });

  it('leaves the balance of the order at zero once its invoice is paid', () => {
    const after = dossierAfter(first, paymentFacts(pay([121800], 121800)));
    expect(statementOfDossier(after, civilDay(today)).balance.client).toBe(0);
  });

  it('imputes on interest first where the terms of the order say so', () => {
    const strict = {
      ...first,
      order: { ...first.order, specialTerms: { paymentImputation: 'interestFirst' } },
    };
    const facts = paymentFacts(pay([121800], 121800));
    const { invoices, lateness } = settlementOf([strict], facts, civilDay(today));
    // 0,41 € of interest go first: as much is left of the invoice.
    expect([invoices[0]?.left, lateness]).toEqual([41, 41]);
  });
});

describe('what a payment as typed leaves in doubt', () => {
  const [sum] = sums;
  const doubts = (amount: number, share: number, more: object = {}) =>
    sum
      ? paymentDoubts({
          day: civilDay(today),
          amount: cents(amount),
          allotted: [{ sum, amount: cents(share) }],
          hasFate: false,
          hasNote: false,
          ...more,
        }).map(({ field, message }) => [field, message.replaceAll(/[\u00a0\u202f]/g, ' ')])
      : [];

  it.each([
    ['nothing where it is what is left', doubts(121800, 121800), []],
    ['nothing where it is less', doubts(100000, 100000), []],
    [
      'shares above the payment',
      doubts(100000, 121800),
      [['amount', 'Les parts font 1 218,00 € pour 1 000,00 € reçus : corrigez l’un ou l’autre.']],
    ],
    [
      'a share above what is left',
      doubts(130000, 130000),
      [['share', 'Il n’y reste que 1 218,00 € à payer.']],
    ],
    [
      'what becomes of what is beyond',
      doubts(130000, 121800),
      [
        [
          'excess',
          '82,00 € de plus que ce qui est réparti : dites si cette somme reste en avance ou est à rembourser.',
        ],
      ],
    ],
    [
      'why it came before its invoice',
      doubts(121800, 121800, { day: civilDay('2026-12-10') }),
      [
        [
          'note',
          'Reçu avant la facture FA-2026-0041, émise le 15 décembre 2026 : corrigez le jour, ou dites pourquoi.',
        ],
      ],
    ],
  ])('%s', (_name, said, expected) => {
    expect(said).toEqual(expected);
  });

  it('is settled by an answer', () => {
    expect(doubts(130000, 121800, { hasFate: true })).toEqual([]);
    expect(doubts(121800, 121800, { day: civilDay('2026-12-10'), hasNote: true })).toEqual([]);
  });
});
