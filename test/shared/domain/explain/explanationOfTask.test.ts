import { describe, expect, test } from 'vitest';
import { buildDemonstration } from '../../../../shared/demonstration/buildDemonstration.ts';
import { dossiersOf } from '../../../../shared/demonstration/dossiersOf.ts';
import { civilDay, type CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { explanationOfTask } from '../../../../shared/domain/explain/explanationOfTask.ts';
import { explanationText } from '../../../../shared/domain/explain/explanationText.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import { storyOf } from '../../../../shared/domain/orders/storyOf.ts';
import type { Task } from '../../../../shared/domain/tasks/task.ts';
import { taskContextOf, taskFactsOf } from '../../../../shared/domain/tasks/taskContext.ts';
import { tasksOf } from '../../../../shared/domain/tasks/tasksOf.ts';
import { factsOf, linesOf } from './explainStory.ts';

const tasksIn = (dossier: Dossier, today: CivilDay): readonly Task[] => {
  const story = storyOf(dossier, today);
  return tasksOf(statementOf(story), taskContextOf(taskFactsOf(dossier, 'DEV-1'), story), today);
};

const dossiersOn = (today: CivilDay) => dossiersOf(buildDemonstration(today));

/** Rules whose figure is a sum or a day of the statement: their answer works it out. */
const reckoned = new Set([
  'chaseProposal',
  'missingPieces',
  'reissueProposal',
  'awaitedDeposit',
  'payableDeposit',
  'endingWindow',
  'awaitedOpcoPayment',
  'invoiceBalance',
  'chasePayment',
  'reminder1',
  'reminder2',
  'sendFormalNotice',
  'payRefund',
  'setNewDate',
]);

describe('a line of Aujourd’hui says why it is there', () => {
  test.each(['2026-03-02', '2026-11-23', '2028-02-29'])('every one of the demonstration, %s', (day) => {
    const today = civilDay(day);
    const told = dossiersOn(today).flatMap((dossier) =>
      tasksIn(dossier, today).map((task) => ({ task, why: explanationOfTask(dossier, today, task) })),
    );
    expect(told.length).toBeGreaterThan(5);
    for (const { task, why } of told) {
      expect([why.title, why.clause, why.because]).toEqual([task.what, task.clause, task.because]);
      expect(why.facts?.[0]?.label).toBe('Au plus tard');
      expect(explanationText(why)).toContain(task.because);
    }
    const silent = told.filter(
      ({ task: { key }, why }) => reckoned.has(key.split(':')[0] ?? '') && (why.lines ?? []).length === 0,
    );
    expect(silent.map(({ task }) => task.what)).toEqual([]);
  });

  test('a deposit awaited: the sentence, the last day, what is at stake, the sum and the clause as signed', () => {
    const today = civilDay('2026-11-23');
    const [dossier, task] = dossiersOn(today)
      .flatMap((one) => tasksIn(one, today).map((found) => [one, found] as const))
      .find(([, { key }]) => key.startsWith('awaitedDeposit:')) ?? [null, null];
    if (!dossier) throw new Error('the demonstration awaits no deposit');
    const why = explanationOfTask(dossier, today, task);
    // 1 450,00 € × 1,20 = 1 740,00 €; 30 % = 522,00 €.
    expect(linesOf(why).at(-1)).toBe('Reste dû par le client : 522,00 €');
    expect(factsOf(why)).toContain('522,00 €, En jeu');
    expect(why.signed?.number).toBe('2.2');
  });
});
