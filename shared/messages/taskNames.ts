import type { TaskKind } from '../domain/tasks/task.ts';

/** What Aujourd'hui can be narrowed to, as people say it. */
export const taskKindNames: Readonly<Record<TaskKind, string>> = {
  proposal: 'Propositions',
  contract: 'Contrats',
  session: 'Sessions',
  payment: 'Règlements',
  funding: 'OPCO',
  decision: 'Décisions',
  organisation: 'Organisme',
};
