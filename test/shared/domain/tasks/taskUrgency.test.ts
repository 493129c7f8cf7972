import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { basisPoints, cents } from '../../../../shared/domain/money/cents.ts';
import type { Fact } from '../../../../shared/records/facts.ts';
import type { OrganisationContext } from '../../../../shared/domain/tasks/organisationContext.ts';
import { organisationTasksOf } from '../../../../shared/domain/tasks/organisationTasks.ts';
import { awayUntil, putOffsOf } from '../../../../shared/domain/tasks/putOffs.ts';
import type { Task } from '../../../../shared/domain/tasks/task.ts';
import { compareTasks, toneOf, urgencyOf } from '../../../../shared/domain/tasks/taskUrgency.ts';

const today = civilDay('2026-11-23');

const task = (key: string, by: string, lostOn: string | null = null, stake = 0, late = false): Task => ({
  key,
  kind: 'payment',
  whom: 'Ardèche Bois',
  what: '',
  by: civilDay(by),
  clause: '2.1',
  because: '',
  loss: lostOn ? { on: civilDay(lostOn), what: '', stake: cents(stake) } : null,
  ...(late ? { late } : {}),
  act: { label: '', to: '' },
});

describe('when a task wants to be done', () => {
  it.each([
    ['2026-11-01', null, 'now'],
    ['2026-11-24', null, 'now'],
    ['2026-11-25', null, 'week'],
    ['2026-11-30', null, 'week'],
    ['2026-12-01', null, 'later'],
    // What is lost before the last day counts.
    ['2026-12-10', '2026-11-24', 'now'],
    ['2026-12-10', '2026-11-30', 'week'],
  ])('by %s, lost on %s: %s', (by, lost, urgency) => {
    expect(urgencyOf(task('a', by, lost), today)).toBe(urgency);
  });

  it.each([
    ['lost today', task('a', '2026-11-22', '2026-11-23'), 'lost'],
    ['late money', task('a', '2026-11-22', null, 0, true), 'lost'],
    ['lost tomorrow', task('a', '2026-11-23', '2026-11-24'), 'soon'],
    ['lost in a week', task('a', '2026-11-29', '2026-11-30'), 'soon'],
    ['lost in eight days', task('a', '2026-11-30', '2026-12-01'), 'todo'],
    ['nothing to lose, due today', task('a', '2026-11-23'), 'todo'],
    ['due in eight days', task('a', '2026-12-01'), 'waiting'],
  ])('%s is told as such', (_, one, tone) => {
    expect(toneOf(one, today)).toBe(tone);
  });

  it('what is lost comes first, then what will be first, the largest sum first, then what is due first', () => {
    const tasks = [
      task('due tomorrow', '2026-11-24'),
      task('due today', '2026-11-23'),
      task('lost tomorrow, little', '2026-11-23', '2026-11-24', 100),
      task('lost tomorrow, much', '2026-11-23', '2026-11-24', 52_200),
      task('lost in three days', '2026-11-25', '2026-11-26', 174_000),
      task('lost', '2026-11-20', '2026-11-21', 100),
    ];
    expect(tasks.toSorted(compareTasks(today)).map(({ key }) => key)).toEqual([
      'lost',
      'lost tomorrow, much',
      'lost tomorrow, little',
      'lost in three days',
      'due today',
      'due tomorrow',
    ]);
  });
});

const fact = (id: string, kind: string, data: Record<string, unknown>): Fact => ({
  id,
  v: 1,
  scope: {},
  subject: 'o1',
  kind,
  day: today,
  at: '',
  by: '',
  device: '',
  stamp: id,
  data,
});

describe('a task put off', () => {
  const first = fact('1', 'taskPutOff', { task: 'a', until: '2026-11-25' });
  const second = fact('2', 'taskPutOff', { task: 'a', until: '2026-11-27' });
  const back = fact('3', 'reversed', { target: '2' });

  it.each([
    ['2026-11-24', '2026-11-25'],
    ['2026-11-25', null],
    ['2026-11-26', null],
  ])('until the 25th, seen on %s: away until %s', (day, until) => {
    expect(awayUntil('a', putOffsOf([first]), civilDay(day))?.until ?? null).toBe(until);
  });

  it('again stays away until the last day said, whatever the order of arrival', () => {
    expect(putOffsOf([second, first]).map(({ until }) => until)).toEqual(['2026-11-27']);
  });

  it('and taken up again has the day said before', () => {
    expect(putOffsOf([back, second, first]).map(({ until }) => until)).toEqual(['2026-11-25']);
  });

  it('is no other task', () => {
    expect(awayUntil('b', putOffsOf([first]), today)).toBe(null);
  });
});

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the organisation as a whole', () => {
  const context = {
    name: 'Ateliers',
    termsApprovedOn: today,
    enteredRates: {},
    decidedQuestions: ['carryOver', 'lateRate', 'keptVat'],
    backup: null,
  };
  it.each([
    ['2026-12-31', [], []],
    ['2027-01-01', [], ['enterRates:2027-S1']],
    ['2027-01-01', ['2027-S1'], []],
    ['2027-07-01', ['2027-S1'], ['enterRates:2027-S2']],
    // Back after a year: the oldest first, and one skipped is not forgotten.
    ['2027-12-01', [], ['enterRates:2027-S1']],
    ['2027-12-01', ['2027-S2'], ['enterRates:2027-S1']],
  ])('on %s with the rates of %j asks for %j', (day, semesters, keys) => {
    const rates = {
      ecb: basisPoints(240),
      legalIndividuals: basisPoints(684),
      legalOthers: basisPoints(275),
    };
    const enteredRates = Object.fromEntries(semesters.map((semester) => [semester, rates]));
    const tasks = organisationTasksOf({ ...context, enteredRates }, civilDay(day));
    expect(tasks.map(({ key }) => key)).toEqual(keys);
  });

  it('asks for terms that nobody approved', () => {
    const tasks = organisationTasksOf({ ...context, termsApprovedOn: null }, today);
    expect(tasks.map(({ key, act }) => [key, act.to])).toEqual([['approveTerms', '/parametres/conditions']]);
  });

  const asked = (day: string, over: Partial<OrganisationContext>) =>
    organisationTasksOf({ ...context, ...over }, civilDay(day)).map(({ what, by }) => [plain(what), by]);

  it.each([
    ['2026-11-29', false, []],
    ['2026-11-30', false, [['Aucune sauvegarde depuis 7 jours', '2026-11-30']]],
    ['2026-12-03', false, [['Aucune sauvegarde depuis 10 jours', '2026-11-30']]],
    ['2026-11-30', true, [['Jamais sauvegardé hors de cet ordinateur, depuis 7 jours', '2026-11-30']]],
  ] as const)('saved, or begun, on 23 November, is on %s (first: %s) asked for %j', (day, isFirst, tasks) => {
    expect(asked(day, { backup: { since: today, isFirst } })).toEqual(tasks);
  });

  it.each([
    [['carryOver', 'lateRate', 'keptVat'], []],
    [['carryOver', 'keptVat'], [['1 question de droit à décider', '2026-12-23']]],
    [[], [['3 questions de droit à décider', '2026-12-23']]],
  ] as const)('that has decided %j is asked for %j within thirty days of its terms', (decided, tasks) => {
    expect(asked('2026-11-23', { decidedQuestions: decided })).toEqual(tasks);
  });

  it('decides no question before its terms are approved', () => {
    expect(asked('2026-11-23', { decidedQuestions: [], termsApprovedOn: null })).toEqual([
      ['Conditions générales à relire et à approuver', '2026-11-23'],
    ]);
  });
});
