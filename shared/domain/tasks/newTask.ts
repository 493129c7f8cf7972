import type { Deadline, DeadlineKind, OrderStatus, Statement } from '../orders/statement.ts';
import type { FundingFacts } from '../orders/story.ts';
import type { Task } from './task.ts';
import type { TaskContext, TaskView } from './taskContext.ts';

/** A task of an order, named after its rule. */
export const newTask = (
  name: string,
  { context }: TaskView,
  task: Omit<Task, 'key' | 'whom'> & Partial<Pick<Task, 'key' | 'whom'>>,
): Task => ({ key: `${name}:${context.order}`, whom: context.client.name, ...task });

/** A task about one payer besides the client: several have each their own. */
export function newFunderTask(
  name: string,
  view: TaskView,
  funder: Pick<FundingFacts, 'id' | 'name'>,
  task: Omit<Task, 'key' | 'whom' | 'kind'>,
): Task {
  const { context } = view;
  const whom = funder.name ?? context.funder ?? context.client.name;
  const made = newTask(name, view, { kind: 'funding', whom, ...task });
  const isFirst = context.funders[0]?.id === funder.id;
  return isFirst ? made : { ...made, key: `${made.key}:${funder.id ?? ''}` };
}

/** A task that several orders of one session share: told once. */
export const newSessionTask = (
  name: string,
  { context }: TaskView,
  task: Omit<Task, 'key' | 'whom' | 'kind'>,
): Task => ({
  key: `${name}:${context.session}`,
  kind: 'session',
  whom: context.kind === 'inter' ? 'Session INTER' : context.client.name,
  ...task,
});

export const deadlineOf = ({ deadlines }: Statement, kind: DeadlineKind): Deadline | null =>
  deadlines.find((deadline) => deadline.kind === kind) ?? null;

export const isOneOf = ({ status }: Statement, ...statuses: readonly OrderStatus[]): boolean =>
  statuses.includes(status);

export const hasLeft = ({ papers }: TaskContext, document: string): boolean =>
  papers.some((paper) => paper.document === document);

export const isIndividualClient = ({ client }: TaskContext): boolean => client.kind === 'individual';

/** The page of an order. */
export const orderPath = ({ order }: TaskContext): string => `/dossiers/${order}`;

/** The dialog of an act, open on the page of its order. */
export const actPath = (context: TaskContext, act: string): string => `${orderPath(context)}?acte=${act}`;

/** The dialog that issues a paper, open on the page of its order. */
export const issuePath = (context: TaskContext, document: string): string =>
  `${orderPath(context)}?emettre=${document}`;

/** A field of the form of an order. */
export const orderFieldPath = (context: TaskContext, field: string): string =>
  `${orderPath(context)}/modifier?champ=${field}`;

/** A field of the form of a session. */
export const sessionFieldPath = ({ session }: TaskContext, field: string): string =>
  `/sessions/${session}/modifier?champ=${field}`;

/** Whom to call, and what to say: over Aujourd'hui itself. */
export const chasePath = (name: string, { order }: TaskContext): string =>
  `/aujourdhui?relancer=${name}:${order}`;
