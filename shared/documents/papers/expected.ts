import { type CivilDay, later } from '../../domain/dates/civilDay.ts';
import { minus } from '../../domain/money/cents.ts';
import type { Dossier } from '../../domain/orders/dossier.ts';
import type { Deadline, DueLine, Statement } from '../../domain/orders/statement.ts';
import { statementOf } from '../../domain/orders/statementOf.ts';
import { orderFactsOf, storyOf } from '../../domain/orders/storyOf.ts';
import { acceptancePieces, type OrderEvent, type OrderStory } from '../../domain/orders/story.ts';
import type { TermsParameters } from '../../domain/terms/parameters.ts';
import { termsOfDossier } from '../../domain/terms/termsOfDossier.ts';
import type { ChapterText } from '../../domain/terms/text/clause.ts';
import { termsTextOfVersion } from '../../domain/terms/text/termsTextOfVersion.ts';
import { versionOfDossier } from '../../domain/terms/versionOfDossier.ts';
import type { DocumentRequest } from '../request.ts';

/**
 * A paper to be signed tells what follows from signing it. So the engine is asked what it makes of the same story in
 * which the client accepts on the day of the paper and pays the deposit, or the individual signs that day.
 */
export const expectedStatement = (request: DocumentRequest): Statement => statementOf(expectedStory(request));

/**
 * The story that a paper to be signed tells: what its figures are asked of.
 * @example expectedStory(proposal of 2 November).events.at(-1)?.type //=> 'paymentReceived'
 */
export function expectedStory({ dossier, statement, on }: DocumentRequest): OrderStory {
  const story = storyOf(dossier, on);
  const told = story.events.filter((event) => event.on <= on);
  // The paper asks its own deposit, whatever an earlier one of the same day asked.
  const issued: OrderEvent = { on, type: 'proposalIssued', deposit: statement.deposit.amount };
  if (dossier.client.kind === 'individual') return afterSignature(story, told, on);
  if (statement.contractOn !== null) return { ...story, events: told };
  const missing = minus(statement.deposit.amount, statement.acceptance.depositPaid);
  const events: OrderEvent[] = [
    ...told,
    issued,
    {
      on,
      type: 'documentsReceived',
      ...Object.fromEntries(acceptancePieces.map((piece) => [piece, true])),
    },
    ...(missing > 0 ? [{ on, type: 'paymentReceived', from: 'client', amount: missing } as const] : []),
  ];
  return { ...story, events };
}

/** Nothing is due before the withdrawal period ends: the schedule is read on the first day after it. */
function afterSignature(story: OrderStory, told: readonly OrderEvent[], on: CivilDay): OrderStory {
  const signed = told.some((event) => event.type === 'contractSigned');
  const events: readonly OrderEvent[] = signed ? told : [...told, { on, type: 'contractSigned' }];
  const payableFrom = statementOf({ ...story, events }).deposit.payableFrom;
  return { ...story, events, asOf: later(on, payableFrom ?? on) };
}

const ofThePrice: ReadonlySet<DueLine['kind']> = new Set(['deposit', 'balance', 'instalment', 'opcoShare']);

/** What client and OPCO will pay if all goes well, and when. */
export const plannedLines = (request: DocumentRequest): readonly DueLine[] =>
  expectedStatement(request).due.filter((line) => ofThePrice.has(line.kind));

/** A day that follows from signing on the day of the paper, or null where there is none. */
export const expectedDay = (request: DocumentRequest, kind: Deadline['kind']): CivilDay | null =>
  expectedStatement(request).deadlines.find((deadline) => deadline.kind === kind)?.on ?? null;

/** The story in which a proposal leaves on the day of the paper, and nothing else has happened. */
export const proposedStory = ({ dossier, on }: DocumentRequest): OrderStory => ({
  ...storyOf(dossier, on),
  events: [{ on, type: 'proposalIssued' }],
});

/** The last day on which a proposal issued on the day of the paper can be accepted (clause 2.1). */
export function validUntil(request: DocumentRequest): CivilDay {
  const { deadlines } = statementOf(proposedStory(request));
  return deadlines.find((deadline) => deadline.kind === 'proposalExpiry')?.on ?? request.on;
}

/** How many the order is counted for: those announced, or those named where they are more. */
export const participantCount = (dossier: Dossier): number => orderFactsOf(dossier).participants;

/** The terms of this order, its special conditions included (clause I). */
export const termsOfOrder = (dossier: Dossier, on: CivilDay): TermsParameters =>
  termsOfDossier(dossier, on).parameters;

/** @example termsLabel(dossier, on) //=> 'CGV 2026-1' */
export const termsLabel = (dossier: Dossier, on: CivilDay): string =>
  versionOfDossier(dossier, on)?.label ?? 'CGV, modèle';

/** The text of the terms that this order lives under: what it says to everyone. */
export const publishedText = (dossier: Dossier, on: CivilDay): readonly ChapterText[] =>
  termsTextOfVersion(versionOfDossier(dossier, on), dossier.organisation);
