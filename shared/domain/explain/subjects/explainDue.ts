import type { ArticleNumber } from '../../legal/articles.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import type { DueKind, DueLine } from '../../orders/statement.ts';
import type { OrderEventType } from '../../orders/story.ts';
import { dueLineName } from '../../../messages/dueNames.ts';
import type { Answer } from '../answer.ts';
import type { ExplanationLine } from '../explanation.ts';
import { asResult, moneyLine, takenLine } from '../explanationLines.ts';
import { factsTold, withoutOthers } from '../factsTold.ts';
import { dueDaySteps, dueDayTitle } from '../lines/dueDaySteps.ts';
import { dueSteps } from '../lines/dueSteps.ts';
import { splitWords } from '../lines/splitWords.ts';
import type { PlayedStory } from '../playedStory.ts';

const debtors = { client: '', opco: ', par l’OPCO', provider: ', par l’organisme' } as const;

/** « Acompte », « Acompte à rendre, par l’organisme » */
export const dueName = (line: DueLine): string =>
  line.kind === 'opcoShare' ? dueLineName(line) : `${dueLineName(line)}${debtors[line.debtor]}`;

const contract: readonly OrderEventType[] = ['documentsReceived', 'contractSigned', 'depositWaived'];
const moves: readonly OrderEventType[] = ['cancellationReceived', 'postponementRequested'];

const factsOf: Readonly<Record<DueKind, readonly OrderEventType[]>> = {
  deposit: [...contract, 'paymentReceived'],
  balance: [...moves, 'trainingDelivered', 'invoiceIssued'],
  instalment: ['contractSigned', ...moves],
  opcoShare: ['trainingDelivered', 'paymentReceived', 'refundPaid', 'fundingRefused'],
  opcoDefault: ['trainingDelivered', 'paymentReceived', 'refundPaid'],
  cancellationIndemnity: ['paymentReceived', 'refundPaid', ...moves],
  postponementIndemnity: [...contract, 'paymentReceived', 'refundPaid', ...moves],
  proposalPreparationFee: ['documentsReceived', 'cancellationReceived'],
  deliveredShare: ['trainingDelivered', 'cancellationReceived'],
  depositRefund: ['paymentReceived', ...moves],
  overpaymentRefund: ['paymentReceived', 'trainingDelivered'],
};

const isIndemnity = (kind: DueKind): boolean =>
  kind === 'cancellationIndemnity' || kind === 'postponementIndemnity';

function articlesOf({ story }: PlayedStory, { kind }: DueLine): readonly ArticleNumber[] {
  if (isIndemnity(kind)) return ['1231-5'];
  const isPublicBalance = kind === 'balance' && story.order.client.kind === 'public';
  return isPublicBalance ? ['R2192-10'] : [];
}

/** Cut to the deposit by the law, an indemnity is still the clause's: its text is what one reads. */
const shownOf = ({ kind }: DueLine): { readonly shown?: string } => {
  if (!isIndemnity(kind)) return {};
  return { shown: kind === 'cancellationIndemnity' ? '3.5' : '3.6' };
};

/** What another paid has no part in a line: the OPCO's own money counts for its share and for what it leaves unpaid. */
const ofPayer = (played: PlayedStory, { kind, funder }: DueLine): PlayedStory =>
  withoutOthers(played, kind === 'opcoShare' || kind === 'opcoDefault' ? 'opco' : 'client', funder);

const base = (played: PlayedStory, line: DueLine) => ({
  clause: line.clause,
  because: line.because,
  facts: factsTold(ofPayer(played, line), factsOf[line.kind] ?? []),
  articles: articlesOf(played, line),
  ...shownOf(line),
});

/** What other invoices ask of the same sum. */
const elsewhere = ({ beyond, complement }: DueLine): readonly ExplanationLine[] => {
  if (!beyond) return [];
  return [
    takenLine(complement === undefined ? 'Sur facture complémentaire' : 'Sur les factures émises', beyond),
  ];
};

/**
 * Why a line is due, and how much.
 * @example explainDue(played, 15 days before).because //=> 'L’annulation est reçue à temps, …'
 */
export function explainDue(played: PlayedStory, line: DueLine): Answer {
  const name = dueName(line);
  const result = moneyLine(`${dueLineName(line)} (${splitWords(line)})`, line.amount);
  return {
    title: `${name}, ${formatEuros(line.amount)}`,
    ...base(played, line),
    lines: [
      ...dueSteps(played, line),
      ...(line.credited === undefined ? [] : [takenLine('Avoir', line.credited)]),
      ...elsewhere(line),
      asResult(result),
    ],
  };
}

/**
 * Why a line is due on that day.
 * @example explainDueDay(played, balance).title //=> 'Échéance du 15 décembre 2026'
 */
export const explainDueDay = (played: PlayedStory, line: DueLine): Answer => ({
  title: dueDayTitle(line),
  ...base(played, line),
  lines: dueDaySteps(played, line),
});
