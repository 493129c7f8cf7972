import { describe, expect, test } from 'vitest';
import { newOrderChanges } from '../../../../renderer/features/orders/newOrderChanges.ts';
import { newOrderForm, type NewOrderValues } from '../../../../renderer/features/orders/orderForm.ts';
import { estimateFacts } from '../../../../renderer/features/orders/estimateFacts.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import { halfDayId } from '../../../../shared/records/naturalIds.ts';

const ids = { order: 'order', client: 'client', session: 'session', participant: 'participant' };

const values: Partial<NewOrderValues> = {
  clientId: 'new',
  newKind: 'company',
  newName: 'Ardèche Bois',
  courseId: 'course-1',
  sessionId: 'new',
  sessionKind: 'intra',
  start: civilDay('2026-12-14'),
  end: civilDay('2026-12-15'),
  maxParticipants: 10,
  participants: 10,
  unit: 'group',
  unitExclTax: cents(145000),
  vat: 'standard20',
  channel: 'inPerson',
};
const problems = (change: Record<string, unknown>): string[] => {
  const parsed = newOrderForm.safeParse({ ...values, ...change });
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('the form of a new order', () => {
  test('takes what is right', () => {
    expect(problems({})).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['the end before the start', { end: '2026-12-13' }, 'end: La fin vient avant le début.'],
    ['a day that does not exist', { start: '2027-02-29' }, 'start: jour inexistant'],
    [
      'no place at all',
      { maxParticipants: 0 },
      'maxParticipants: Une session accueille au moins une personne.',
    ],
    ['nobody', { participants: 0 }, 'participants: Au moins un participant.'],
    ['half a person', { participants: 1.5 }, 'participants: Un nombre entier.'],
    ['a negative price', { unitExclTax: -1 }, 'unitExclTax: Un prix ne peut pas être négatif.'],
    ['no price', { unitExclTax: undefined }, 'unitExclTax: Indiquez le prix hors taxes.'],
    [
      'a week-end alone',
      { start: '2026-12-12', end: '2026-12-13' },
      'start: Ces jours sont tous chômés. Choisissez-en d’autres, ou créez la session à part.',
    ],
    ['a client without name', { newName: undefined }, 'newName: Indiquez la raison sociale.'],
    [
      'a person without name',
      { newKind: 'individual', newFirstName: 'Anne' },
      'newLastName: Indiquez le nom.',
    ],
    ['no first day', { start: undefined }, 'start: Indiquez le premier jour.'],
  ])('refuses %s', (_, change, problem) => {
    expect(problems(change)).toContain(problem);
  });
});

test('a day that cannot be read is said once', () => {
  expect(problems({ end: '31/02' })).toEqual(['end: jour inexistant']);
});

describe('a new order', () => {
  test('makes its client, its session and its half-days in one act', () => {
    const { set } = newOrderChanges(
      {
        order: { courseId: 'course-1', participants: 10 },
        client: { kind: 'company', name: 'Ardèche Bois' },
        session: {
          courseId: 'course-1',
          kind: 'intra',
          modality: 'onSite',
          start: civilDay('2026-12-14'),
          end: civilDay('2026-12-15'),
          maxParticipants: 10,
        },
        alone: null,
        lastRank: null,
        continued: null,
        day: civilDay('2026-11-23'),
        label: 'Dossier ouvert',
      },
      ids,
    );
    expect(set?.map(({ table, id }) => [table, id])).toEqual([
      ['clients', 'client'],
      ['sessions', 'session'],
      ['halfDays', halfDayId('session', '2026-12-14', 'morning')],
      ['halfDays', halfDayId('session', '2026-12-14', 'afternoon')],
      ['halfDays', halfDayId('session', '2026-12-15', 'morning')],
      ['halfDays', halfDayId('session', '2026-12-15', 'afternoon')],
      ['orders', 'order'],
    ]);
    expect(set?.at(-1)?.fields).toMatchObject({ clientId: 'client', sessionId: 'session' });
  });

  test('keeps in the session the days on which something happens', () => {
    const { set } = newOrderChanges(
      {
        order: {},
        client: { id: 'known' },
        session: { courseId: 'c', kind: 'intra', start: civilDay('2026-12-12'), end: civilDay('2026-12-14') },
        alone: null,
        lastRank: null,
        continued: null,
        day: civilDay('2026-11-23'),
        label: '',
      },
      ids,
    );
    expect(set?.[0]?.fields).toMatchObject({ start: '2026-12-14', end: '2026-12-14' });
  });

  test('enrols an individual who comes alone in the session chosen, after the others', () => {
    const { set } = newOrderChanges(
      {
        order: {},
        client: { id: 'known' },
        session: { id: 'inter' },
        alone: { firstName: 'Anne', lastName: 'Vidal' },
        lastRank: 'i',
        continued: null,
        day: civilDay('2026-11-23'),
        label: '',
      },
      ids,
    );
    expect(set?.map(({ table }) => table)).toEqual(['orders', 'participants', 'enrolments']);
    const enrolment = set?.[2]?.fields as { sessionId: string; rank: string };
    expect(enrolment.sessionId).toBe('inter');
    expect(enrolment.rank > 'i').toBe(true);
  });
});

describe('the estimate under the price', () => {
  const choices = { courses: [], sessions: [] };
  const told = (change: Record<string, unknown>) => {
    const today = civilDay('2026-11-23');
    const facts = estimateFacts({ ...values, ...change }, undefined, choices, today);
    if (!facts) return null;
    const { price, deposit, sessions } = statementOf({ asOf: today, order: facts, events: [] });
    return [price.inclTax, deposit.amount, sessions];
  };

  test.each<[string, Record<string, unknown>, unknown]>([
    ['a group of ten', {}, [174000, 52200, 1]],
    ['eleven people for ten places: a second session', { participants: 11 }, [348000, 104400, 2]],
    ['ten people at 580,00 € each', { unit: 'person', unitExclTax: 58000 }, [696000, 208800, 1]],
    [
      'an individual’s deposit, rounded down',
      { newKind: 'individual', participants: 1, unitExclTax: 99999 },
      [119999, 35999, 1],
    ],
    ['nothing while the price cannot be read', { unitExclTax: '12 x' }, null],
    ['nothing while there is nobody', { participants: undefined }, null],
  ])('%s', (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });
});
