import { describe, expect, it } from 'vitest';
import { isClosed, orderLineRow } from '../../../../renderer/db/orderLine.ts';
import {
  type AgendaFilter,
  agendaOf,
  everybody,
  isShown,
  linesOf,
  myself,
  nobody,
} from '../../../../renderer/features/today/agenda.ts';
import { nextStep } from '../../../../renderer/features/today/FirstSteps.tsx';
import { figuresOf, sessionFiguresOf } from '../../../../renderer/features/today/figures.ts';
import { putOffDays } from '../../../../renderer/features/today/PutOffMenu.tsx';
import type { FilledSession, OpenOrder } from '../../../../renderer/features/today/todayQueries.ts';
import { buildDemonstration } from '../../../../shared/demonstration/buildDemonstration.ts';
import { dossiersOf } from '../../../../shared/demonstration/dossiersOf.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { zero } from '../../../../shared/domain/money/cents.ts';
import type { Task, TaskKind } from '../../../../shared/domain/tasks/task.ts';

const today = civilDay('2026-11-23');

const task = (key: string, by = '2026-11-23', kind: TaskKind = 'payment'): Task => ({
  key,
  kind,
  whom: 'Ardèche Bois',
  what: 'Acompte attendu',
  by: civilDay(by),
  clause: '2.1',
  because: '',
  loss: null,
  act: { label: 'Acompte reçu', to: '/dossiers/o1?acte=payment' },
});

const asking = (id: string, tasks: readonly Task[], followedBy = '', until: string | null = null) => ({
  id,
  course: '',
  followedBy,
  tasks,
  putOffs: until ? [{ task: tasks[0]?.key ?? '', until: civilDay(until), fact: 'f1' }] : [],
});

describe('the lines of Aujourd’hui', () => {
  it('tell once what two orders of one session ask', () => {
    const lines = linesOf(
      [asking('o1', [task('missingTrainer:s1')]), asking('o2', [task('missingTrainer:s1'), task('x:o2')])],
      today,
    );
    expect(lines.map((line) => [line.task.key, line.subject])).toEqual([
      ['missingTrainer:s1', 'o1'],
      ['x:o2', 'o2'],
    ]);
  });

  it.each([
    ['2026-11-22', 'here'],
    ['2026-11-23', 'here'],
    ['2026-11-24', 'away'],
  ])('put off until %s are %s on 23 November', (until, where) => {
    const { groups, away } = agendaOf(linesOf([asking('o1', [task('x:o1')], '', until)], today), today);
    expect(groups.now.length === 1 ? 'here' : 'none').toBe(where === 'here' ? 'here' : 'none');
    expect(away.length === 1 ? 'away' : 'none').toBe(where === 'away' ? 'away' : 'none');
  });

  it('that one of two orders put off are put off for both', () => {
    const shared = task('missingTrainer:s1');
    const lines = linesOf([asking('o1', [shared]), asking('o2', [shared], '', '2026-11-30')], today);
    expect(lines.map(({ away }) => away?.until)).toEqual(['2026-11-30']);
  });

  it.each([
    [{ person: everybody, kind: 'all' }, ['a', 'b', 'c', 'org']],
    [{ person: myself, kind: 'all' }, ['a', 'org']],
    [{ person: 'Sylvie Fargier', kind: 'all' }, ['b', 'org']],
    [{ person: nobody, kind: 'all' }, ['c', 'org']],
    [{ person: everybody, kind: 'session' }, ['b']],
    [{ person: myself, kind: 'session' }, []],
  ] as const)('narrowed to %j are %j', (filter: AgendaFilter, keys) => {
    const lines = linesOf(
      [
        asking('o1', [task('a')], 'Claire Monteil'),
        asking('o2', [task('b', '2026-11-23', 'session')], 'Sylvie Fargier'),
        asking('o3', [task('c')]),
        asking('organisation', [task('org', '2026-11-23', 'organisation')]),
      ],
      today,
    );
    expect(lines.filter(isShown(filter, 'Claire Monteil')).map((line) => line.task.key)).toEqual(keys);
  });
});

describe('the days to which one puts off', () => {
  it.each([
    // Wednesday, Sunday (Monday is tomorrow), Monday (Monday is in a week).
    ['2026-11-25', ['2026-11-26', '2026-11-30', '2026-12-02']],
    ['2026-11-22', ['2026-11-23', '2026-11-29']],
    ['2026-11-23', ['2026-11-24', '2026-11-30']],
  ])('from %s', (from, days) => {
    expect(putOffDays(civilDay(from)).map(({ until }) => until)).toEqual(days);
  });
});

const openOrders = (): readonly OpenOrder[] =>
  dossiersOf(buildDemonstration(today))
    .map((dossier) => ({ ...orderLineRow(dossier, today).line, course: dossier.course.title }))
    .filter((order) => !isClosed(order));

const sum = (parts: readonly { readonly amount: number }[]): number =>
  parts.reduce((total, { amount }) => total + amount, 0);

const session = (id: string, start: string, firm: number): FilledSession => ({
  id,
  course: '',
  kind: 'inter',
  start: civilDay(start),
  end: civilDay(start),
  capacity: 10,
  orders: [
    { status: 'contracted', participants: firm },
    { status: 'proposed', participants: 3 },
    { status: 'cancelled', participants: 5 },
  ],
});

describe('the figures', () => {
  it('are sums of their parts, and what is late is part of what is outstanding', () => {
    const { outstanding, late } = figuresOf(openOrders());
    expect(sum(outstanding.parts)).toBe(outstanding.total);
    expect(sum(late.parts)).toBe(late.total);
    expect(late.total).toBeGreaterThan(zero);
    expect(late.total).toBeLessThanOrEqual(outstanding.total);
  });

  it('count the sessions of the month and the seats under contract, and show those to come', () => {
    const sessions = [
      session('next', '2026-12-01', 9),
      session('gone', '2026-11-02', 4),
      session('month', '2026-11-30', 7),
    ];
    const figures = sessionFiguresOf(sessions, today, 1);
    // 4 and 7 seats of twice 10: 55 %.
    expect([figures.month.map(({ id }) => id), figures.rate]).toEqual([['gone', 'month'], 55]);
    expect(figures.coming.map(({ id, seats }) => [id, seats.firm, seats.pending])).toEqual([['month', 7, 3]]);
  });

  it('say no rate where no session begins in the month', () => {
    expect(sessionFiguresOf([], today, 8).rate).toBe(null);
  });
});

describe('an organisation that begins', () => {
  it.each([
    [{ courses: 0, clients: 0, sessions: 0, orders: 0 }, '/formations/coller'],
    [{ courses: 1, clients: 0, sessions: 0, orders: 0 }, '/clients'],
    [{ courses: 1, clients: 1, sessions: 0, orders: 0 }, '/sessions'],
    [{ courses: 1, clients: 1, sessions: 1, orders: 0 }, '/dossiers'],
  ])('with %j is led to %s', (beginnings, path) => {
    expect(nextStep(beginnings).path).toBe(path);
  });
});
