import { sentence } from '../../orders/sentence.ts';
import type { Statement, WarningCode } from '../../orders/statement.ts';
import { actPath, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

interface Question {
  readonly what: string;
  readonly act: string;
}

/** Warnings that ask a person to decide, and the act that records the decision. */
const questions: Partial<Record<WarningCode, Question>> = {
  forceMajeureToAssess: { what: 'Force majeure à apprécier', act: 'forceMajeure' },
  smallCompanyOffPremises: { what: 'Droit de rétractation de l’entreprise à vérifier', act: 'smallCompany' },
};

const ended: readonly Statement['status'][] = ['settled', 'delivered', 'withdrawn'];

/**
 * The terms leave a question to a person (clauses 4.5, L221-3): one line for each, until the answer is recorded.
 * @example a client invokes force majeure //=> « Force majeure à apprécier »
 */
export function decide(view: TaskView): readonly Task[] {
  const { statement, context, today } = view;
  if (ended.includes(statement.status)) return [];
  return statement.warnings.flatMap(({ code, clause, because }) => {
    const question = questions[code];
    if (!question) return [];
    return newTask(`decide.${code}`, view, {
      kind: 'decision',
      what: sentence`${question.what}`,
      by: today,
      clause,
      because,
      loss: null,
      act: { label: 'Décider', to: actPath(context, question.act) },
    });
  });
}
