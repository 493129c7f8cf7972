import { describe, expect, test } from 'vitest';
import { planningChanges } from '../../../../renderer/features/sessions/planningChanges.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { ordinaryDay } from '../../../../shared/domain/sessions/halfDaySlot.ts';
import { halfDaysOn } from '../../../../shared/domain/sessions/planHalfDays.ts';
import { halfDayId } from '../../../../shared/records/naturalIds.ts';
import type { HalfDay } from '../../../../shared/records/records.ts';

const session = 'session-1';
const plan = (...days: string[]) => days.flatMap((day) => halfDaysOn(civilDay(day), ordinaryDay));
const kept = (days: string[], more: Partial<HalfDay> = {}): HalfDay[] =>
  plan(...days).map((slot) => ({
    ...slot,
    id: halfDayId(session, slot.day, slot.part),
    sessionId: session,
    v: 1,
    scope: {},
    stamps: {},
    ...more,
  }));

describe('a change of planning', () => {
  test('sets first and last day in the same act as the half-days', () => {
    const { label, set } = planningChanges(session, [], plan('2026-12-15', '2026-12-14'));
    expect(label).toBe('Planning de la session du 14–15\u00a0déc.\u00a02026');
    expect(set?.[0]).toMatchObject({
      table: 'sessions',
      id: session,
      fields: { start: '2026-12-14', end: '2026-12-15' },
      scope: ['office', 'session:session-1'],
    });
    expect(set).toHaveLength(5);
  });

  test('moves a day by archiving its half-days and making others', () => {
    const changes = planningChanges(
      session,
      kept(['2026-12-14', '2026-12-15']),
      plan('2026-12-14', '2026-12-16'),
    );
    const rest = changes.set
      ?.slice(1)
      .map(({ id, fields }) => [id, 'archived' in fields ? 'archived' : 'planned']);
    expect(changes.set?.[0]?.fields).toEqual({ start: '2026-12-14', end: '2026-12-16' });
    expect(rest).toEqual([
      [halfDayId(session, '2026-12-16', 'morning'), 'planned'],
      [halfDayId(session, '2026-12-16', 'afternoon'), 'planned'],
      [halfDayId(session, '2026-12-15', 'morning'), 'archived'],
      [halfDayId(session, '2026-12-15', 'afternoon'), 'archived'],
    ]);
  });

  test('brings an archived half-day back', () => {
    const changes = planningChanges(session, kept(['2026-12-14'], { archived: true }), plan('2026-12-14'));
    expect(changes.set?.slice(1).map(({ fields }) => (fields as Partial<HalfDay>).archived)).toEqual([
      false,
      false,
    ]);
  });

  test('leaves alone what does not change', () => {
    const days = ['2026-12-14', '2026-12-15'];
    expect(planningChanges(session, kept(days), plan(...days)).set).toHaveLength(1);
  });

  test('gives a half-day to another trainer', () => {
    const slots = plan('2026-12-14').map((slot) => ({ ...slot, trainerId: 'bruno' }));
    const changes = planningChanges(session, kept(['2026-12-14'], { trainerId: 'anna' }), slots);
    expect(changes.set?.slice(1).map(({ fields }) => (fields as Partial<HalfDay>).trainerId)).toEqual([
      'bruno',
      'bruno',
    ]);
  });

  test('to nothing is a bug of the screen', () => {
    expect(() => planningChanges(session, [], [])).toThrow(RangeError);
  });
});
