import { formatDay } from '../../dates/formatDay.ts';
import type { ArticleNumber } from '../../legal/articles.ts';
import type { Deadline, DeadlineKind } from '../../orders/statement.ts';
import type { OrderEventType } from '../../orders/story.ts';
import { deadlineNames } from '../../../messages/orderState.ts';
import type { Answer } from '../answer.ts';
import { factsTold } from '../factsTold.ts';
import { deadlineSteps } from '../lines/deadlineSteps.ts';
import type { PlayedStory } from '../playedStory.ts';

const moves: readonly OrderEventType[] = ['cancellationReceived', 'postponementRequested'];

const factsOf: Readonly<Record<DeadlineKind, readonly OrderEventType[]>> = {
  proposalExpiry: ['proposalIssued', 'documentsReceived'],
  withdrawalEnd: ['contractSigned'],
  freeCancellationEnd: moves,
  postponementLimit: ['documentsReceived', 'paymentReceived', 'depositWaived', 'contractSigned', ...moves],
  opcoLimit: ['trainingDelivered', 'paymentReceived'],
  paymentDue: ['contractSigned', 'trainingDelivered', 'invoiceIssued', 'paymentReceived'],
  rescissionFrom: ['formalNoticeReceived'],
  retentionEnd: ['trainingDelivered'],
};

const articlesOf: Partial<Readonly<Record<DeadlineKind, readonly ArticleNumber[]>>> = {
  proposalExpiry: ['1117'],
  withdrawalEnd: ['L221-19', 'L221-21'],
  rescissionFrom: ['1225'],
};

/**
 * Why a day matters.
 * @example explainDeadline(played, freeCancellationEnd).title //=> 'Dernier jour sans totalité due, 29 novembre 2026'
 */
export const explainDeadline = (played: PlayedStory, deadline: Deadline): Answer => ({
  title: `${deadlineNames[deadline.kind]}, ${formatDay(deadline.on)}`,
  clause: deadline.clause,
  because: deadline.because,
  facts: factsTold(played, factsOf[deadline.kind] ?? []),
  lines: deadlineSteps(played, deadline),
  articles: articlesOf[deadline.kind] ?? [],
});
