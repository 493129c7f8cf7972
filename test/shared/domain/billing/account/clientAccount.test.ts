import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientAccountOf } from '../../../../../shared/domain/billing/account/clientAccount.ts';
import { civilDay } from '../../../../../shared/domain/dates/civilDay.ts';
import { cents, plus } from '../../../../../shared/domain/money/cents.ts';
import type { Dossier } from '../../../../../shared/domain/orders/dossier.ts';
import { companyDossier, fundedDossier } from '../../../../support/dossierFixture.ts';
import { asOrder, caseOn, invoicedAs } from '../../../../support/invoicedStory.ts';
import { andThen, contracted, dossierWith, paid, type Told } from '../../../../support/letterFixture.ts';

/** law.md 3.4 D1: deposit of 522,00 € paid and invoiced on 7 October, 1 740,00 € invoiced on 15 December. */
const deposit = invoicedAs(
  dossierWith(companyDossier, contracted),
  '2026-10-07',
  'depositInvoice',
  'FA-2026-0031',
);
const done = andThen(deposit, ['order.trainingDelivered', '2026-12-15']);
const invoiced = invoicedAs(done, '2026-12-15', 'finalInvoice', 'FA-2026-0041');
const clientId = companyDossier.order.clientId;

const account = (dossier: Dossier, to: string, from: string | null = null, payer = clientId) =>
  clientAccountOf([caseOn(dossier, to)], payer, {
    from: from === null ? null : civilDay(from),
    to: civilDay(to),
  });
const lines = (dossier: Dossier, to: string, from: string | null = null, payer = clientId) =>
  account(dossier, to, from, payer).entries.map(
    ({ on, kind, debit, credit, balance }) => [on, kind, debit - credit, balance] as const,
  );

describe('the account of a client', () => {
  it('tells invoices and payments in order, the deposit once', () => {
    expect(lines(invoiced, '2026-12-15')).toEqual([
      ['2026-10-07', 'invoice', 52200, 52200],
      ['2026-10-07', 'payment', -52200, 0],
      ['2026-12-15', 'invoice', 121800, 121800],
    ]);
  });

  it('opens a period with what was owed before it', () => {
    const settled = andThen(invoiced, paid('2026-12-15', 121800));
    const { opening, entries, debit, credit, closing } = account(settled, '2027-01-31', '2026-12-15');
    expect([opening, entries.length, debit, credit, closing]).toEqual([0, 2, 121800, 121800, 0]);
    expect(account(settled, '2027-01-31', '2027-01-01').opening).toBe(0);
    expect(account(invoiced, '2027-01-31', '2027-01-01').opening).toBe(121800);
  });

  it('says what is due and not invoiced beside what is owed', () => {
    const { closing, notInvoiced } = account(done, '2026-12-15');
    expect([closing, notInvoiced]).toEqual([0, 121800]);
  });

  it('takes off with an avoir what its invoice had added', () => {
    const target = invoiced.facts.find(({ data }) => data['number'] === 'FA-2026-0041')?.id ?? '';
    const credited = andThen(invoiced, [
      'order.invoiceCredited',
      '2026-12-16',
      { target, whole: true, number: 'AV-2026-0001' },
    ]);
    expect(lines(credited, '2026-12-16').at(-1)).toEqual(['2026-12-16', 'creditNote', -121800, 0]);
    expect(account(credited, '2026-12-16').notInvoiced).toBe(121800);
  });

  it('keeps a cheque that came back in sight; a mistake never was', () => {
    const received = andThen(invoiced, paid('2026-12-16', 121800));
    const target = received.facts.at(-1)?.id ?? '';
    const back = (unpaid: boolean): Dossier =>
      andThen(received, ['reversed', '2026-12-20', unpaid ? { target, unpaid } : { target }]);
    expect(lines(back(true), '2026-12-20').slice(3)).toEqual([
      ['2026-12-16', 'payment', -121800, 0],
      ['2026-12-20', 'unpaid', 121800, 121800],
    ]);
    expect(lines(back(false), '2026-12-20')).toHaveLength(3);
  });

  it('tells interest and 40 € on the day on which they were paid', () => {
    // 1 218,00 € due on 15 December, paid on the 17th: two days at 12,40 % are 0,83 €, and 40 €.
    const settled = andThen(invoiced, paid('2026-12-17', 121800 + 4083));
    expect(lines(settled, '2026-12-17').slice(3)).toEqual([
      ['2026-12-17', 'payment', -125883, -4083],
      ['2026-12-17', 'lateness', 4083, 0],
    ]);
  });

  it('of an OPCO is its own share, not the client’s', () => {
    const funded = andThen(dossierWith(fundedDossier, contracted), [
      'order.trainingDelivered',
      '2026-12-15',
      { hours: 14, fundedHours: 14 },
    ]);
    const asked = invoicedAs(funded, '2026-12-16', 'opcoInvoice', 'FA-2026-0050');
    const came = andThen(asked, [
      'order.paymentReceived',
      '2026-12-18',
      { from: 'opco', amount: cents(60000) },
    ]);
    const funder = fundedDossier.order.funderId ?? '';
    const owed = caseOn(came, '2026-12-18').statement.balance.opco;
    expect(lines(came, '2026-12-18', null, funder).map(([, kind]) => kind)).toEqual(['invoice', 'payment']);
    expect(account(came, '2026-12-18', null, funder).closing).toBe(owed);
    const back = andThen(came, ['order.refundPaid', '2026-12-20', { amount: cents(10000), to: 'opco' }]);
    const { balance } = caseOn(back, '2026-12-20').statement;
    expect(balance).toEqual({
      client: caseOn(came, '2026-12-20').statement.balance.client,
      opco: owed + 10000,
    });
    expect(lines(back, '2026-12-20', null, funder).at(-1)?.slice(1, 3)).toEqual(['refund', 10000]);
    expect(lines(back, '2026-12-20').some(([, kind]) => kind === 'refund')).toBe(false);
  });

  it('lists a payment over two orders once', () => {
    const [a, b] = ['o1', 'o2'].map((id) => {
      const order = asOrder(invoiced, id);
      return andThen(order, [
        'order.paymentReceived',
        '2026-12-15',
        { from: 'client', amount: cents(50000), payment: 'p1' },
      ]);
    });
    const cases = [a, b].flatMap((dossier) => (dossier ? [caseOn(dossier, '2026-12-15')] : []));
    const { entries, closing } = clientAccountOf(cases, clientId, { from: null, to: civilDay('2026-12-15') });
    expect(entries.filter(({ id }) => id === 'p1').map(({ credit, orders }) => [credit, orders])).toEqual([
      [100000, ['o1', 'o2']],
    ]);
    expect(closing).toBe(143600);
  });
});

type Act = { readonly kind: 'pay' | 'cheque' | 'refund' | 'mistake' | 'credit'; readonly amount: number };
const act = record({
  kind: constantFrom(
    'pay' as const,
    'cheque' as const,
    'refund' as const,
    'mistake' as const,
    'credit' as const,
  ),
  amount: integer({ min: 1, max: 300_000 }),
});

/** What happens to an order that is wholly invoiced, a day after the other, so that it stays wholly invoiced. */
function played(acts: readonly Act[]): { readonly dossier: Dossier; readonly on: string } {
  let dossier = invoiced;
  let on = '2026-12-15';
  for (const [place, { kind, amount }] of acts.entries()) {
    on = `2027-01-${String(place + 1).padStart(2, '0')}`;
    if (kind === 'refund') dossier = andThen(dossier, ['order.refundPaid', on, { amount: cents(amount) }]);
    else if (kind === 'credit') dossier = reissued(dossier, on);
    else dossier = received(dossier, on, kind, amount);
  }
  return { dossier, on };
}

function received(dossier: Dossier, on: string, kind: Act['kind'], amount: number): Dossier {
  const after = andThen(dossier, paid(on, amount));
  const target = after.facts.at(-1)?.id ?? '';
  const back: Told = ['reversed', on, { target, unpaid: kind === 'cheque' }];
  return kind === 'pay' ? after : andThen(after, back);
}

function reissued(dossier: Dossier, on: string): Dossier {
  const target = dossier.facts.findLast(({ data }) => data['kind'] === 'final')?.id ?? '';
  const credited = andThen(dossier, ['order.invoiceCredited', on, { target, whole: true }]);
  return invoicedAs(credited, on, 'finalInvoice', `FA-${on}`);
}

describe('whatever happens to orders that are wholly invoiced', () => {
  it('the account closes on the sum of the balances of their statements', () => {
    assert(
      property(array(array(act, { maxLength: 6 }), { minLength: 1, maxLength: 3 }), (orders) => {
        const cases = orders.map((acts, place) => {
          const { dossier } = played(acts);
          return caseOn(asOrder(dossier, `o${place}`), '2027-01-31');
        });
        const owed = plus(...cases.map(({ statement }) => statement.balance.client));
        const { closing, notInvoiced } = clientAccountOf(cases, clientId, {
          from: null,
          to: civilDay('2027-01-31'),
        });
        expect([closing, notInvoiced]).toEqual([owed, 0]);
      }),
      { numRuns: 60 },
    );
  });
});
