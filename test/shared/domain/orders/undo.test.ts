import { describe, expect, it, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { mayUndo } from '../../../../shared/domain/orders/mayUndo.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import { undoRefusal } from '../../../../shared/messages/undoRefusal.ts';
import { allPieces, factOf, issued, withFacts } from '../../../renderer/features/orders/factOf.ts';
import { companyDossier, halfDaysFixture } from '../../../support/dossierFixture.ts';
import { plain } from '../simulation/stories.ts';

const contracted = withFacts(
  companyDossier,
  factOf('order.proposalIssued', '2026-07-01'),
  factOf('order.documentsReceived', '2026-07-01', allPieces),
  factOf('order.paymentReceived', '2026-07-01', { from: 'client', amount: 52200 }),
);
const cancelled = factOf('order.cancellationReceived', '2026-11-23', {
  by: 'client',
  inWriting: true,
  reason: 'other',
});

describe('A fact is taken back while nothing rests on it', () => {
  test('alone and last, it may be', () => {
    expect(mayUndo(withFacts(contracted, cancelled), cancelled).ok).toBe(true);
  });

  it.each([
    ['a letter', issued('agreement', 'CONV-2026-0001', '2026-11-23')],
    ['an invoice', factOf('order.invoiceIssued', '2026-11-24', { kind: 'indemnity', to: 'client' })],
    [
      'a payment of the same day',
      factOf('order.paymentReceived', '2026-11-23', { from: 'client', amount: 1 }),
    ],
  ])('not with %s written after it', (_name, after) => {
    const answer = mayUndo(withFacts(contracted, cancelled, after), cancelled);
    expect(answer).toMatchObject({ ok: false, error: { code: 'dependedOn', by: { id: after.id } } });
  });

  it.each([
    [
      'an earlier day, though written later',
      factOf('order.paymentReceived', '2026-11-10', { from: 'client', amount: 1 }),
    ],
    ['a note to oneself', factOf('taskPutOff', '2026-11-24', { task: 'x', until: '2026-12-01' })],
  ])('what tells of %s does not rest on it', (_name, after) => {
    expect(mayUndo(withFacts(contracted, cancelled, after), cancelled).ok).toBe(true);
  });

  test('what was corrected does not count', () => {
    const payment = factOf('order.paymentReceived', '2026-11-24', { from: 'client', amount: 1 });
    const correction = factOf('reversed', '2026-11-24', { target: payment.id });
    expect(mayUndo(withFacts(contracted, cancelled, payment, correction), cancelled).ok).toBe(true);
  });

  test('the refusal names what rests on it', () => {
    const letter = issued('agreement', 'CONV-2026-0001', '2026-11-23');
    expect(plain(undoRefusal({ code: 'dependedOn', by: letter }))).toMatch(
      /^« .*CONV-2026-0001.* », le 23 novembre 2026, vient après : corrigez-le d’abord/,
    );
  });
});

describe('A planning that a postponement has moved', () => {
  // Planned on 12 and 13 October, postponed on 20 September to 14 and 15 December, where the half-days now are.
  const postponed = factOf('order.postponementRequested', '2026-09-20', {
    inWriting: true,
    reason: 'other',
    newStart: '2026-12-14',
    newEnd: '2026-12-15',
    before: { start: '2026-10-12', end: '2026-10-13' },
  });
  const moved = withFacts(contracted, postponed);

  test('gives the statement the new dates, which are those of the session', () => {
    const statement = statementOfDossier(moved, civilDay('2026-09-21'));
    expect(statement.session).toEqual({ start: '2026-12-14', end: '2026-12-15' });
    expect(moved.halfDays[0]?.day).toBe('2026-12-14');
  });

  test('leaves what came before it counted to the dates agreed then', () => {
    // Received on 30 September, twelve days before 12 October: late; seventy-five before 14 December.
    const early = factOf('order.cancellationReceived', '2026-09-30', {
      by: 'client',
      inWriting: true,
      reason: 'other',
    });
    const late = { ...postponed, day: civilDay('2026-10-01') };
    const statement = statementOfDossier(withFacts(contracted, late, early), civilDay('2026-10-02'));
    expect(statement.due.map(({ amount }) => amount)).toEqual([174000]);
  });

  test('comes back with its dates when it is taken back', () => {
    const undone = withFacts(
      { ...moved, halfDays: halfDaysFixture(civilDay('2026-10-12'), civilDay('2026-10-13')) },
      factOf('reversed', '2026-09-21', { target: postponed.id }),
    );
    expect(statementOfDossier(undone, civilDay('2026-09-21')).session.start).toBe('2026-10-12');
  });
});
