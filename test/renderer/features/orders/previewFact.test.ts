import { describe, expect, test } from 'vitest';
import { previewFact } from '../../../../renderer/features/orders/previewFact.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { companyDossier, individualDossier } from '../../../support/dossierFixture.ts';
import { allPieces, factOf, withFacts } from './factOf.ts';

const day = civilDay;
const proposed = withFacts(companyDossier, factOf('order.proposalIssued', '2026-11-02'));
const awaitingDeposit = withFacts(proposed, factOf('order.documentsReceived', '2026-11-17', allPieces));
const signed = withFacts(individualDossier, factOf('order.contractSigned', '2026-11-20'));

describe('before a fact is recorded, the dialog says', () => {
  test('that the deposit makes the contract final', () => {
    const { sentence, refusals, after } = previewFact(
      awaitingDeposit,
      {
        subject: 'order-1',
        kind: 'order.paymentReceived',
        day: '2026-11-23',
        data: { from: 'client', amount: cents(52200) },
      },
      day('2026-11-23'),
    );
    expect(refusals).toEqual([]);
    expect(after.contractOn).toBe('2026-11-23');
    expect(sentence).toBe('Après\u00a0: contrat définitif le lun.\u00a023\u00a0nov.\u00a02026.');
  });

  test('what is still awaited after a part of the deposit, to the cent', () => {
    const { sentence } = previewFact(
      awaitingDeposit,
      {
        subject: 'order-1',
        kind: 'order.paymentReceived',
        day: '2026-11-23',
        data: { from: 'client', amount: cents(52199) },
      },
      day('2026-11-23'),
    );
    expect(sentence).toBe('Après\u00a0: acompte attendu, 0,01\u00a0€, depuis 6 jours.');
  });

  test('why the law refuses to ask an individual too early', () => {
    const { sentence, refusals } = previewFact(
      signed,
      {
        subject: 'order-4',
        kind: 'order.paymentRequested',
        day: '2026-11-23',
        data: { amount: cents(20880) },
      },
      day('2026-11-23'),
    );
    expect(refusals.map(({ code, clause }) => [code, clause])).toEqual([
      ['paymentBeforeWithdrawalEnd', 'L6353-6'],
    ]);
    expect(sentence).toBe(refusals[0]?.because);
  });

  test('that the last day of the proposal has passed', () => {
    const late = previewFact(
      proposed,
      { subject: 'order-1', kind: 'order.documentsReceived', day: '2026-12-03', data: allPieces },
      day('2026-12-03'),
    );
    const inTime = previewFact(
      proposed,
      { subject: 'order-1', kind: 'order.documentsReceived', day: '2026-12-02', data: allPieces },
      day('2026-12-02'),
    );
    expect([late.after.status, inTime.after.status]).toEqual(['expired', 'awaitingDeposit']);
  });

  test('that a fact without effect on the terms changes nothing', () => {
    const { sentence } = previewFact(
      withFacts(
        awaitingDeposit,
        factOf('order.paymentReceived', '2026-11-20', { from: 'client', amount: 52200 }),
      ),
      { subject: 'order-1', kind: 'order.documentsReceived', day: '2026-11-23', data: allPieces },
      day('2026-11-23'),
    );
    expect(sentence).toBe('Ce fait est gardé au journal\u00a0; il ne change pas où en est le dossier.');
  });

  test('that the same fact is already there, as a question', () => {
    const payment = { from: 'client', amount: cents(30000), means: 'transfer' } as const;
    const paid = withFacts(awaitingDeposit, factOf('order.paymentReceived', '2026-11-20', payment));
    const again = {
      subject: 'order-1',
      kind: 'order.paymentReceived',
      data: { ...payment, note: 'reçu' },
    } as const;
    const said = (on: string) => previewFact(paid, { ...again, day: on }, day('2026-11-23')).sentence;
    expect(said('2026-11-20')).toContain('est-ce bien un second');
    expect(said('2026-11-21')).not.toContain('est-ce bien un second');
  });

  test('what a correction undoes', () => {
    const deposit = factOf('order.paymentReceived', '2026-11-20', { from: 'client', amount: 52200 });
    const contracted = withFacts(awaitingDeposit, deposit);
    const { before, after } = previewFact(
      contracted,
      { subject: 'order-1', kind: 'reversed', day: '2026-11-23', data: { target: deposit.id } },
      day('2026-11-23'),
    );
    expect([before.status, after.status]).toEqual(['contracted', 'awaitingDeposit']);
  });
});

test('looking changes nothing: the dossier is as it was', () => {
  const before = JSON.stringify(awaitingDeposit);
  previewFact(
    awaitingDeposit,
    { subject: 'order-1', kind: 'order.depositWaived', day: '2026-11-23', data: {} },
    day('2026-11-23'),
  );
  expect(JSON.stringify(awaitingDeposit)).toBe(before);
});
