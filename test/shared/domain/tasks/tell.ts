import { addDays, civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import { storyOf } from '../../../../shared/domain/orders/storyOf.ts';
import type { Task } from '../../../../shared/domain/tasks/task.ts';
import { taskContextOf, taskFactsOf } from '../../../../shared/domain/tasks/taskContext.ts';
import { tasksOf } from '../../../../shared/domain/tasks/tasksOf.ts';
import type { Fact } from '../../../../shared/records/facts.ts';
import { companyDossier } from '../../../support/dossierFixture.ts';

/** A fact told in a line: kind (without `order.`), day, data. Papers are told as `paper:KIND`. */
export type Told = readonly [kind: string, day: string, data?: Readonly<Record<string, unknown>>];

const paper = (document: string, day: string) => ({
  document,
  number: 'DEV-2026-0051',
  title: document,
  fileName: `${document}.pdf`,
  sha256: 'a'.repeat(64),
  pages: 1,
  bytes: 1,
  day,
});

/** What is told of other things than the order’s own course. */
const plain: ReadonlySet<string> = new Set(['taskPutOff', 'reversed', 'reminderSent', 'serviceContinued']);

const factOf = ([kind, day, data = {}]: Told, index: number): Fact => {
  const [head, document] = kind.split(':');
  const isPaper = head === 'paper' && document !== undefined;
  return {
    id: `fact-${index}`,
    v: 1,
    scope: {},
    subject: 'order-1',
    kind: isPaper ? 'documentIssued' : plain.has(head ?? '') ? (head ?? '') : `order.${kind}`,
    day: civilDay(day),
    at: `${day}T09:00:00.000+01:00`,
    by: 'Claire',
    device: 'device',
    stamp: `${day}-${String(index).padStart(4, '0')}`,
    data: isPaper ? paper(document, day) : data,
  };
};

/** A dossier with what happened to it. */
export const told = (facts: readonly Told[], dossier: Dossier = companyDossier): Dossier => ({
  ...dossier,
  facts: facts.map(factOf),
});

/** What there is to do for a dossier on a day. */
export function tasksOn(day: string, dossier: Dossier): readonly Task[] {
  const story = storyOf(dossier, civilDay(day));
  return tasksOf(statementOf(story), taskContextOf(taskFactsOf(dossier, 'DEV-2026-0051'), story), story.asOf);
}

/** The task of a rule on a day, if it is there. */
export const taskOn = (day: string, dossier: Dossier, rule: string): Task | undefined =>
  tasksOn(day, dossier).find(({ key }) => key.startsWith(`${rule}:`));

/** On which of these days a task is there. */
export const presence = (rule: string, dossier: Dossier, days: readonly string[]): readonly boolean[] =>
  days.map((day) => taskOn(day, dossier, rule) !== undefined);

export const dayAfter = (day: string): string => addDays(civilDay(day), 1);
export const dayBefore = (day: string): string => addDays(civilDay(day), -1);
