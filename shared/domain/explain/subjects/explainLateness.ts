import type { ArticleNumber } from '../../legal/articles.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { lateRunOf } from '../../orders/lateOf.ts';
import { sentence } from '../../orders/sentence.ts';
import type { Answer } from '../answer.ts';
import { asResult, moneyLine } from '../explanationLines.ts';
import { factLine, factsTold } from '../factsTold.ts';
import { interestSteps } from '../lines/interestSteps.ts';
import type { PlayedStory } from '../playedStory.ts';

const lateArticles: Readonly<Record<string, ArticleNumber>> = {
  company: 'L441-10',
  trainingBody: 'L441-10',
  public: 'R2192-31',
  individual: '1231-6',
};

/**
 * Why so much late interest has run (clause 3.4).
 * @example explainInterest(played).lines?.at(-1)?.value //=> '50,51 €'
 */
export function explainInterest(played: PlayedStory): Answer {
  const { late } = played.statement;
  const article = lateArticles[played.story.order.client.kind];
  const interestFirst = played.situation.terms.paymentImputation === 'interestFirst';
  return {
    title: `Intérêts de retard, ${late.interest === null ? 'taux à saisir' : formatEuros(late.interest)}`,
    clause: late.clause,
    because: late.because,
    facts: factsTold(played, ['invoiceIssued', 'paymentReceived', 'formalNoticeReceived']),
    lines: interestSteps(played),
    articles: [...(article ? [article] : []), ...(interestFirst ? (['1343-1'] as const) : [])],
  };
}

/**
 * Why a lump sum for recovery costs is due, once for each late invoice (clause 3.4, D441-5 C. com.).
 * @example explainRecoveryFee(two late invoices).lines?.at(-1)?.value //=> '80,00 €'
 */
export function explainRecoveryFee(played: PlayedStory): Answer {
  const { statement, situation, story } = played;
  const { late } = statement;
  const { lateInvoices } = lateRunOf(situation, statement.due, story.asOf);
  const issued = played.events.filter(({ event }) => event.type === 'invoiceIssued' && event.to === 'client');
  const each = situation.terms.recoveryFee;
  const counted = sentence`${lateInvoices.size} facture${lateInvoices.size > 1 ? 's' : ''} en retard × ${formatEuros(each)}`;
  return {
    title: `Indemnité de recouvrement, ${formatEuros(late.recoveryFee)}`,
    clause: late.clause,
    because: late.because,
    facts: issued.filter((_, index) => lateInvoices.has(index)).map(factLine(played)),
    lines: [moneyLine('Par facture payée en retard', each), asResult(moneyLine(counted, late.recoveryFee))],
    articles: ['D441-5'],
  };
}
