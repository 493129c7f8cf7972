import type { ArticleNumber } from '../../legal/articles.ts';
import type { Warning, WarningCode } from '../../orders/statement.ts';
import type { OrderEventType } from '../../orders/story.ts';
import type { Answer } from '../answer.ts';
import type { ExplanationLine } from '../explanation.ts';
import { dayLine } from '../explanationLines.ts';
import { factsTold, withoutOthers } from '../factsTold.ts';
import { balanceSteps } from '../lines/balanceSteps.ts';
import { limitSteps } from '../lines/indemnitySteps.ts';
import { windowSteps } from '../lines/windowSteps.ts';
import type { PlayedStory } from '../playedStory.ts';
import { fromFunder, funderNamed } from '../../orders/fundersOf.ts';
import { postponementLimitOf } from '../../orders/situation.ts';

interface Told {
  readonly title: string | ((played: PlayedStory, warning: Warning) => string);
  readonly facts?: readonly OrderEventType[];
  readonly articles?: readonly ArticleNumber[];
  readonly lines?: (played: PlayedStory, warning: Warning) => readonly ExplanationLine[];
}

const funding = ({ story }: PlayedStory, { funder }: Warning): readonly ExplanationLine[] => {
  const payer = funderNamed(story.order, funder);
  if (!payer) return [];
  const { requestedOn, approvedOn } = payer;
  return [
    ...(requestedOn ? [dayLine('Prise en charge demandée le', requestedOn)] : []),
    ...(approvedOn ? [dayLine(`Accord ${fromFunder(payer)} du`, approvedOn)] : []),
    dayLine('Début de la session', story.order.session.start),
  ];
};

/** « Pas d’accord de l’OPCO », « Pas d’accord d’AKTO ». */
const fromPayer =
  (what: string) =>
  ({ story }: PlayedStory, { funder }: Warning): string =>
    `${what} ${fromFunder(funderNamed(story.order, funder) ?? {})}`;

const insurance = ({ story, situation }: PlayedStory): readonly ExplanationLine[] => {
  const until = story.order.client.insuranceValidUntil;
  return [
    ...(until ? [dayLine('Attestation valable jusqu’au', until)] : []),
    dayLine('Début de la session', situation.session.start),
  ];
};

const told: Partial<Readonly<Record<WarningCode, Told>>> = {
  fundingNotApproved: { title: fromPayer('Pas d’accord'), facts: ['fundingRefused'], lines: funding },
  fundingRequestedLate: { title: fromPayer('Demande tardive auprès'), lines: funding },
  newDateBeyondLimit: {
    title: 'Nouvelle date trop tardive',
    facts: ['postponementRequested'],
    lines: ({ situation }) => limitSteps(situation, postponementLimitOf(situation), situation.session.start),
  },
  paymentToReturn: {
    title: 'Somme à rendre',
    facts: ['paymentReceived', 'refundPaid'],
    lines: (played) => balanceSteps(played, 'client'),
  },
  refundBeyondPayments: {
    title: 'Remboursé au-delà de ce qui a été reçu',
    facts: ['paymentReceived', 'refundPaid'],
    articles: ['1302'],
    lines: (played) => balanceSteps(played, 'client'),
  },
  invoicedAlready: { title: 'Facturé deux fois', facts: ['invoiceIssued'] },
  startsInsideWithdrawal: {
    title: 'Début pendant le délai de rétractation',
    facts: ['contractSigned'],
    articles: ['L221-19'],
    lines: ({ situation }) => (situation.window ? windowSteps(situation, situation.window) : []),
  },
  forceMajeureToAssess: {
    title: 'Force majeure à apprécier',
    facts: ['cancellationReceived', 'postponementRequested'],
    articles: ['1218'],
  },
  formalNoticeAnswered: {
    title: 'Réponse à la mise en demeure',
    facts: ['formalNoticeReceived', 'formalNoticeAnswered'],
    articles: ['1225'],
  },
  insuranceExpired: { title: 'Attestation d’assurance expirée', lines: insurance },
  buyerTermsNoted: { title: 'Conditions d’achat du client', articles: ['1119'] },
  smallCompanyOffPremises: { title: 'Petite entreprise, hors établissement', articles: ['L221-3'] },
};

/** What another payer refused has no part in a warning about one. */
const ofFunder = (played: PlayedStory, { funder }: Warning): PlayedStory =>
  funder === undefined ? played : withoutOthers(played, 'opco', funder);

/**
 * Why something wants a look.
 * @example explainWarning(played, newDateBeyondLimit).title //=> 'Nouvelle date trop tardive'
 */
export function explainWarning(played: PlayedStory, warning: Warning): Answer {
  const { title = 'À vérifier', facts = [], articles = [], lines } = told[warning.code] ?? {};
  return {
    title: typeof title === 'string' ? title : title(played, warning),
    clause: warning.clause,
    because: warning.because,
    facts: factsTold(ofFunder(played, warning), facts),
    articles,
    ...(lines ? { lines: lines(played, warning) } : {}),
  };
}
