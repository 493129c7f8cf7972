import { describe, expect, test } from 'vitest';
import {
  byRank,
  enrolChanges,
  moveChanges,
} from '../../../../renderer/features/enrolments/enrolmentChanges.ts';
import { enrolmentId } from '../../../../shared/records/naturalIds.ts';
import type { Enrolment } from '../../../../shared/records/records.ts';

const session = 'session-1';
const enrolled = (participantId: string, rank: string, archived?: boolean): Enrolment => ({
  id: enrolmentId(session, participantId),
  sessionId: session,
  orderId: 'order-1',
  participantId,
  rank,
  v: 1,
  scope: {},
  stamps: {},
  archived,
});
const rankOf = (changes: ReturnType<typeof moveChanges>): string =>
  String((changes?.set?.[0]?.fields as Partial<Enrolment> | undefined)?.rank);

describe('people are enrolled', () => {
  test('after those who are there, in the order given, once each', () => {
    const changes = enrolChanges(
      session,
      'order-1',
      ['claire', 'louis', 'claire', 'ines'],
      [enrolled('ines', 'i')],
    );
    expect(changes?.label).toBe('2 participants de plus dans la session');
    const rows = changes?.set?.map(({ fields }) => fields as Enrolment) ?? [];
    expect(rows.map((row) => row.participantId)).toEqual(['claire', 'louis']);
    expect(['i', ...rows.map((row) => row.rank)]).toEqual(
      ['i', ...rows.map((row) => row.rank)].toSorted((a, b) => (a < b ? -1 : 1)),
    );
  });

  test('again when they had left', () => {
    const changes = enrolChanges(session, 'order-1', ['claire'], [enrolled('claire', 'i', true)]);
    expect(changes?.set?.[0]).toMatchObject({
      id: enrolmentId(session, 'claire'),
      fields: { archived: false, orderId: 'order-1' },
    });
  });

  test('by no act at all when everyone is there', () => {
    expect(enrolChanges(session, 'order-1', ['claire'], [enrolled('claire', 'i')])).toBeNull();
  });
});

describe('a name moves in the list', () => {
  const rows = [enrolled('claire', 'i'), enrolled('louis', 'j'), enrolled('ines', 'k')];
  const orderAfter = (id: string, step: -1 | 1): string[] => {
    const rank = rankOf(moveChanges(rows, enrolmentId(session, id), step, id));
    return rows
      .map((row) => (row.participantId === id ? { ...row, rank } : row))
      .toSorted(byRank)
      .map((row) => row.participantId);
  };

  test.each<[string, -1 | 1, string[]]>([
    ['ines', -1, ['claire', 'ines', 'louis']],
    ['louis', -1, ['louis', 'claire', 'ines']],
    ['claire', 1, ['louis', 'claire', 'ines']],
    ['louis', 1, ['claire', 'ines', 'louis']],
  ])('%s by %d', (id, step, expected) => {
    expect(orderAfter(id, step)).toEqual(expected);
  });

  test('not beyond either end', () => {
    expect(moveChanges(rows, enrolmentId(session, 'claire'), -1, 'Claire')).toBeNull();
    expect(moveChanges(rows, enrolmentId(session, 'ines'), 1, 'Inès')).toBeNull();
  });
});
