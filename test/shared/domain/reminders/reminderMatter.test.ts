import { describe, expect, it, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { LetterCase } from '../../../../shared/domain/letters/letterCase.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { chasedInvoices } from '../../../../shared/domain/reminders/chasedInvoices.ts';
import { reminderFacts } from '../../../../shared/domain/reminders/reminderFacts.ts';
import { reminderMatter } from '../../../../shared/domain/reminders/reminderMatter.ts';
import { companyDossier, individualDossier, publicDossier } from '../../../support/dossierFixture.ts';
import {
  andThen,
  dossierWith,
  invoicedUnpaid,
  onDays,
  paid,
  reminded,
} from '../../../support/letterFixture.ts';

function caseOf(dossier: Dossier, on: string, others: readonly Dossier[] = []): LetterCase {
  const day = civilDay(on);
  const told = others.map((other) => ({ dossier: other, statement: statementOfDossier(other, day) }));
  return { dossier, statement: statementOfDossier(dossier, day), on: day, others: told };
}
const second = { ...invoicedUnpaid, order: { ...invoicedUnpaid.order, id: 'order-2' } };

/*
 * I8 of law.md: 1 218,00 € due on 1 October 2026 at 12,40 %. Seven days are 2,90 € (289,65 cents), fifteen 6,21 €
 * (620,67), fifty-two 21,52 €.
 */
describe('what a reminder says', () => {
  it.each([
    ['2026-10-02', 1, 41],
    ['2026-10-08', 7, 290],
    ['2026-10-16', 15, 621],
    ['2026-11-22', 52, 2152],
  ])('on %s, %i days late', (on, days, interest) => {
    expect(chasedInvoices(caseOf(invoicedUnpaid, on))).toMatchObject([
      {
        number: 'FA-2026-0031',
        since: '2026-10-01',
        days,
        left: 121_800,
        amount: 174_000,
        interest,
        recoveryFee: 4000,
      },
    ]);
  });

  test('several orders of one payer: what is left, interest and 40 € each, in one total', () => {
    const matter = reminderMatter('reminder1')(caseOf(invoicedUnpaid, '2026-10-08', [second]));
    // Twice 1 218,00 + 2,90 + 40,00 €.
    expect(matter).toMatchObject({
      ok: true,
      value: {
        claim: { principal: 243_600, interest: 580, recoveryFee: 8000, paid: 0, total: 252_180 },
        asksWhy: null,
      },
    });
  });

  test('a partial payment is deducted, and what it paid of interest stays paid', () => {
    const partly = andThen(reminded, paid('2026-10-10', 50_000));
    const matter = reminderMatter('reminder2')(caseOf(partly, '2026-10-16'));
    const { statement } = caseOf(partly, '2026-10-16');
    expect(matter.ok && matter.value.claim.principal).toBe(statement.balance.client);
    expect(matter.ok && matter.value.claim.paid).toBe(statement.late.paid);
  });

  test('an individual owes neither interest nor 40 € before a formal notice', () => {
    const dossier = dossierWith(individualDossier, [
      ['order.contractSigned', '2026-11-02'],
      paid('2026-11-17', 20_880),
      ['order.trainingDelivered', '2026-12-15'],
      ['order.invoiceIssued', '2026-12-15', { kind: 'final', to: 'client' }],
    ]);
    expect(reminderMatter('reminder1')(caseOf(dossier, '2026-12-22'))).toMatchObject({
      value: { claim: { principal: 48_720, interest: 0, recoveryFee: 0, total: 48_720 } },
    });
  });

  test('a public body has thirty days more, then ECB + 8 points', () => {
    const dossier = dossierWith(onDays(publicDossier, '2026-09-30'), [
      ['order.documentsReceived', '2026-08-25'],
      ['order.depositWaived', '2026-08-25'],
      ['order.trainingDelivered', '2026-10-01'],
      ['order.invoiceIssued', '2026-10-01', { kind: 'final', to: 'client' }],
    ]);
    expect(chasedInvoices(caseOf(dossier, '2026-10-31'))).toEqual([]);
    // Due on 31 October; 1 740,00 € for 15 days at 10,40 % are 743,67 cents.
    expect(chasedInvoices(caseOf(dossier, '2026-11-15'))).toMatchObject([
      { since: '2026-10-31', days: 15, interest: 744, recoveryFee: 4000 },
    ]);
  });

  test('a semester whose rate is not published leaves the interest unsaid, never guessed', () => {
    const matter = reminderMatter('reminder2')(caseOf(invoicedUnpaid, '2027-01-08'));
    expect(matter).toMatchObject({
      value: { claim: { interest: null, total: 125_800 }, invoices: [{ interest: null }] },
    });
  });
});

describe('a reminder that has nothing to say does not leave', () => {
  it.each<[string, Dossier, string, string]>([
    ['the last day on which paying is not late', invoicedUnpaid, '2026-10-01', 'letter.nothingLate'],
    [
      'once it is paid',
      andThen(invoicedUnpaid, paid('2026-10-05', 126_000)),
      '2026-10-08',
      'letter.nothingLate',
    ],
    [
      'once it is credited',
      andThen(invoicedUnpaid, ['order.invoiceCredited', '2026-10-05', { target: 'fact-5', whole: true }]),
      '2026-10-08',
      'letter.nothingLate',
    ],
    ['a second one on the same day', reminded, '2026-10-08', 'letter.remindedToday'],
    ['no invoice', companyDossier, '2026-10-08', 'letter.nothingLate'],
  ])('%s', (_what, dossier, on, code) => {
    expect(reminderMatter('reminder1')(caseOf(dossier, on))).toMatchObject({ ok: false, error: { code } });
  });

  test('one that was taken back may leave again that day', () => {
    const back = andThen(reminded, ['reversed', '2026-10-08', { target: 'fact-6' }]);
    expect(reminderMatter('reminder1')(caseOf(back, '2026-10-08'))).toMatchObject({
      ok: true,
      value: { asksWhy: null },
    });
  });
});

test('an issued reminder tells each order of which it lists invoices', () => {
  const facts = reminderFacts(
    caseOf(invoicedUnpaid, '2026-10-08', [second]),
    'reminder1',
    'COUR-2026-0003',
    'p1',
  );
  expect(facts.map(({ order, data }) => [order, data.invoices, data.step])).toEqual([
    ['order-1', ['fact-5'], 'reminder1'],
    ['order-2', ['fact-5'], 'reminder1'],
  ]);
  expect(reminderFacts(caseOf(invoicedUnpaid, '2026-10-08'), 'formalNotice', 'COUR-2026-0003', 'p1')).toEqual(
    [],
  );
});
