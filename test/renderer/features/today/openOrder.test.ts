import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { buildDemonstration } from '../../../../shared/demonstration/buildDemonstration.ts';
import { dossiersOf } from '../../../../shared/demonstration/dossiersOf.ts';
import { isClosed, orderLineRow } from '../../../../renderer/db/orderLine.ts';
import { nextStep } from '../../../../renderer/features/today/FirstSteps.tsx';
import { figuresOf } from '../../../../renderer/features/today/figures.ts';
import { byUrgency, type OpenOrder, urgencyOf } from '../../../../renderer/features/today/openOrder.ts';

const today = civilDay('2026-11-23');
const first = openOrders()[0] as OpenOrder;

function openOrders(): readonly OpenOrder[] {
  return dossiersOf(buildDemonstration(today))
    .map((dossier) => ({ ...orderLineRow(dossier, today).line, course: dossier.course.title }))
    .filter((order) => !isClosed(order));
}

const order = (tone: OpenOrder['state']['tone'], on: string | null, client = 'A'): OpenOrder => ({
  ...first,
  client,
  state: { tone, text: '' },
  deadline: on ? { on: civilDay(on), kind: 'proposalExpiry', clause: '2.1', because: '' } : null,
});

describe('when an order wants attention', () => {
  it.each([
    ['lost', null, 'now'],
    ['todo', null, 'now'],
    ['waiting', '2026-11-23', 'now'],
    ['waiting', '2026-11-24', 'now'],
    ['waiting', '2026-11-25', 'week'],
    ['waiting', '2026-11-30', 'week'],
    ['waiting', '2026-12-01', 'later'],
    ['soon', null, 'week'],
    ['done', null, 'later'],
  ] as const)('%s with a deadline on %s: %s', (tone, on, urgency) => {
    expect(urgencyOf(order(tone, on), today)).toBe(urgency);
  });

  it('is told worst first: lost, then what expires by tomorrow, then what is to do', () => {
    const orders = [
      order('todo', null, 'à faire'),
      order('soon', '2026-11-24', 'expire demain'),
      order('lost', null, 'perdu'),
    ];
    expect(byUrgency(orders, today).now.map((one) => one.client)).toEqual([
      'perdu',
      'expire demain',
      'à faire',
    ]);
  });
});

const sum = (parts: readonly { readonly amount: number }[]): number =>
  parts.reduce((total, { amount }) => total + amount, 0);

describe('the figures', () => {
  it('are sums of their parts, and what is late is part of what is outstanding', () => {
    const { outstanding, late, openOrders: count } = figuresOf(openOrders(), today);
    expect(sum(outstanding.parts)).toBe(outstanding.total);
    expect(sum(late.parts)).toBe(late.total);
    expect(late.total).toBeLessThanOrEqual(outstanding.total);
    expect(count).toBe(openOrders().length);
  });

  it('leave out what is settled', () => {
    expect(openOrders().some(({ status }) => status === 'settled')).toBe(false);
  });
});

describe('an organisation that begins', () => {
  it.each([
    [{ courses: 0, clients: 0, sessions: 0, orders: 0 }, '/formations/coller'],
    [{ courses: 1, clients: 0, sessions: 0, orders: 0 }, '/clients'],
    [{ courses: 1, clients: 1, sessions: 0, orders: 0 }, '/sessions'],
    [{ courses: 1, clients: 1, sessions: 1, orders: 0 }, '/dossiers'],
    [{ courses: 1, clients: 1, sessions: 1, orders: 1 }, '/dossiers'],
  ])('with %j is led to %s', (beginnings, path) => {
    expect(nextStep(beginnings).path).toBe(path);
  });
});
