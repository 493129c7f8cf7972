import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { accountOf, toRefundOf } from '../../../../shared/domain/orders/accountOf.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { claimOf, payableBy, unpaidLines } from '../../../../shared/domain/orders/unpaidLines.ts';
import { companyDossier, fundedDossier, individualDossier } from '../../../support/dossierFixture.ts';
import {
  andThen,
  cancelledOn,
  contracted,
  dossierWith,
  paid,
  type Told,
  unpaid,
} from '../../../support/letterFixture.ts';

/* 1 740,00 € incl. tax, deposit of 522,00 € paid on 7 October 2026, session of 14 and 15 December (law.md, section 10). */
const inForce = dossierWith(companyDossier, contracted);
const provider: Told = [
  'order.cancellationReceived',
  '2026-12-01',
  { by: 'provider', inWriting: true, reason: 'trainerUnavailable' },
];
const statementOn = (dossier: Dossier, on: string) => statementOfDossier(dossier, civilDay(on));
const accountOn = (dossier: Dossier, on: string) =>
  accountOf(dossier, statementOn(dossier, on), civilDay(on)).map(({ kind, on: day, amount }) => [
    kind,
    day,
    amount,
  ]);

describe('the account of a client', () => {
  it.each<[string, Dossier, string, readonly (readonly [string, string | null, number])[]]>([
    [
      'C2: fifteen days before, the deposit is kept and nothing is left',
      cancelledOn('2026-11-29'),
      '2026-11-29',
      [
        ['cancellationIndemnity', '2026-11-29', 52_200],
        ['payment', '2026-10-07', -52_200],
      ],
    ],
    [
      'C3: fourteen days before, everything less what was paid',
      cancelledOn('2026-11-30'),
      '2026-11-30',
      [
        ['cancellationIndemnity', '2026-11-30', 174_000],
        ['payment', '2026-10-07', -52_200],
      ],
    ],
    [
      'C8: the organisation cancels, and has paid back',
      andThen(inForce, provider, ['order.refundPaid', '2026-12-03', { amount: cents(52_200) }]),
      '2026-12-04',
      [
        ['deposit', '2026-10-07', 52_200],
        ['depositRefund', '2026-12-01', -52_200],
        ['payment', '2026-10-07', -52_200],
        ['refund', '2026-12-03', 52_200],
      ],
    ],
    [
      'I8: paid with its interest and fee, one line tells them',
      andThen(unpaid, paid('2026-11-22', 127_952)),
      '2026-11-22',
      [
        ['deposit', '2026-08-26', 52_200],
        ['balance', '2026-10-01', 121_800],
        ['lateness', null, 6152],
        ['payment', '2026-08-26', -52_200],
        ['payment', '2026-11-22', -127_952],
      ],
    ],
  ])('%s', (_what, dossier, on, lines) => {
    expect(accountOn(dossier, on)).toEqual(lines);
  });

  it('leaves the OPCO’s share and payments out', () => {
    const funded = dossierWith(fundedDossier, [
      ...contracted,
      ['order.trainingDelivered', '2026-12-15'],
      ['order.paymentReceived', '2026-12-20', { from: 'opco', amount: cents(100_000) }],
    ]);
    // O1 of law.md: 1 740,00 € less 1 000,00 € by the OPCO less 522,00 € leave 218,00 €.
    expect(accountOn(funded, '2026-12-20')).toEqual([
      ['deposit', '2026-10-07', 52_200],
      ['balance', '2026-12-15', 21_800],
      ['payment', '2026-10-07', -52_200],
    ]);
  });

  it('leaves out what was taken back', () => {
    const cancelled = cancelledOn('2026-11-30');
    const target = cancelled.facts.at(-1)?.id ?? '';
    expect(accountOn(andThen(cancelled, ['reversed', '2026-12-01', { target }]), '2026-12-01')).toEqual(
      accountOn(inForce, '2026-12-01'),
    );
  });

  it('sums to the balance, whatever happened', () => {
    const day = fc.integer({ min: 1, max: 27 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`);
    const sum = fc.integer({ min: 1, max: 250_000 });
    const act = fc
      .tuple(day, sum, fc.boolean())
      .chain(([on, amount, yes]) =>
        fc.constantFrom<Told>(
          paid(on, amount),
          ['order.refundPaid', on, { amount: cents(amount) }],
          ['order.trainingDelivered', on],
          ['order.invoiceIssued', on, { kind: 'final', to: 'client' }],
          [
            'order.cancellationReceived',
            on,
            { by: yes ? 'client' : 'provider', inWriting: true, reason: 'other' },
          ],
          ['order.contractSigned', on],
        ),
      );
    const base = fc.constantFrom(companyDossier, fundedDossier, individualDossier);
    fc.assert(
      fc.property(base, fc.array(act, { maxLength: 8 }), (order, told) => {
        const sorted = told.toSorted((a, b) => (a[1] < b[1] ? -1 : 1));
        const dossier = dossierWith(order, [...contracted, ...sorted]);
        const on = civilDay('2027-01-15');
        const statement = statementOfDossier(dossier, on);
        const lines = accountOf(dossier, statement, on);
        expect(lines.reduce((total, { amount }) => total + amount, 0)).toBe(statement.balance.client);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what goes back', () => {
  it.each<[string, Dossier, number]>([
    ['nothing, where the client owes', cancelledOn('2026-11-30'), 0],
    ['the deposit, where the organisation cancels', andThen(inForce, provider), 52_200],
  ])('is %s', (_what, dossier, amount) => {
    expect(toRefundOf(statementOn(dossier, '2026-12-01'))).toBe(amount);
  });
});

describe('what may be claimed', () => {
  it.each([
    // Due on 1 October: payable that day, late the day after. 1 day at 12,40 % on 1 218,00 € is 0,41 €.
    ['2026-09-30', 0, 0, 0],
    ['2026-10-01', 121_800, 0, 0],
    ['2026-10-02', 121_800, 121_800, 125_841],
    // I8: 52 days make 21,52 €.
    ['2026-11-22', 121_800, 121_800, 127_952],
  ])('on %s: %i payable, %i overdue, %i in all', (on, payable, principal, total) => {
    const statement = statementOn(unpaid, on);
    expect(payableBy(statement, civilDay(on))).toBe(payable);
    expect(claimOf(statement, civilDay(on))).toMatchObject({ principal, total });
  });

  it('is what is left of the last lines, for payments go to the first ones due', () => {
    const statement = statementOn(andThen(unpaid, paid('2026-10-01', 100_000)), '2026-10-01');
    expect(unpaidLines(statement).map(({ line, left }) => [line.kind, left])).toEqual([['balance', 21_800]]);
  });

  it('counts no interest where the rate of a semester is not known, and says so by null', () => {
    const claim = claimOf(statementOn(unpaid, '2028-01-15'), civilDay('2028-01-15'));
    expect(claim).toMatchObject({ principal: 121_800, interest: null, total: 125_800 });
  });
});
