import type { CivilDay } from '../dates/civilDay.ts';
import { type LadderStep, ladderSteps } from '../reminders/ladder.ts';
import { nextStepOf, reachedOf } from '../reminders/nextStep.ts';
import { lateSums } from './clientInvoices.ts';
import { isSuspended } from './isSuspended.ts';
import type { TaskView } from './taskContext.ts';

/** A step of the ladder that a sum of the client calls for. */
export interface StepDue {
  readonly step: LadderStep;
  readonly on: CivilDay;
}

/** The steps that come next, one for each late sum, the highest first. */
export function nextSteps(view: TaskView): readonly StepDue[] {
  const { steps, ladder } = view.context;
  return lateSums(view)
    .flatMap(({ since }) => {
      const sum = { to: 'client', since } as const;
      return nextStepOf(sum, reachedOf(sum, steps), ladder) ?? [];
    })
    .toSorted((a, b) => ladderSteps.indexOf(b.step) - ladderSteps.indexOf(a.step));
}

/**
 * The step that the client's lateness calls for today: the highest of those due, for one letter lists all that is
 * late. Once the training is suspended the client knows: only a formal notice is left to send.
 * @example stepDue(due 1 October, nothing sent, on 8 October) //=> { step: 'reminder1', on: '2026-10-08' }
 */
export function stepDue(view: TaskView): StepDue | null {
  const due = nextSteps(view).find(({ on }) => on <= view.today);
  return due && (due.step === 'formalNotice' || !isSuspended(view.statement)) ? due : null;
}
