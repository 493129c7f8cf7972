import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { type Cents, larger, minus, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { noticeWarnings } from './answerNotice.ts';
import { invoicedAgainWarnings } from './invoicedAgain.ts';
import { funderName, fundersOf } from './fundersOf.ts';
import { isFundingApproved, refusedOn } from './opcoShareOf.ts';
import { refundWarnings } from './refundedBeyond.ts';
import { sentence } from './sentence.ts';
import { isWithdrawalOpen, type PrematureReceipt, postponementLimitOf, type Situation } from './situation.ts';
import type { OrderStatus, Statement, Warning } from './statement.ts';
import type { FundingFacts } from './story.ts';
import { mayBeProtected } from './withdrawalWindowOf.ts';

function warningsOfFunder(situation: Situation, funder: FundingFacts, day: CivilDay): readonly Warning[] {
  const { start } = situation.session;
  const { requestedOn } = funder;
  const refused = refusedOn(situation, funder);
  const refusal = refused ? sentence`refusée le ${formatDay(refused)}` : 'sans accord à ce jour';
  const who = funder.name === undefined ? 'de l’OPCO' : sentence`par ${funder.name}`;
  const owed = funder.name === undefined ? 'la totalité' : 'cette part';
  const about = { clause: '3.3', ...(funder.id === undefined ? {} : { funder: funder.id }) };
  const notApproved: Warning = {
    ...about,
    code: 'fundingNotApproved',
    because: sentence`Prise en charge ${who} ${refusal} : le client doit ${owed}.`,
  };
  return [
    ...(isFundingApproved(situation, funder, day) ? [] : [notApproved]),
    ...(requestedOn && requestedOn >= start
      ? [
          {
            ...about,
            code: 'fundingRequestedLate',
            because: sentence`Prise en charge demandée le ${formatDay(requestedOn)}, alors qu’elle doit l’être avant le début, le ${formatDay(start)} : ${funderName(funder)} peut la refuser, et le client devrait tout.`,
          } as const,
        ]
      : []),
  ];
}

const fundingWarnings = (situation: Situation, day: CivilDay): readonly Warning[] =>
  situation.ending
    ? []
    : fundersOf(situation.order).flatMap((funder) => warningsOfFunder(situation, funder, day));

function prematureWarning(
  situation: Situation,
  day: CivilDay,
  receipt: PrematureReceipt,
  toReturn: Cents,
): Warning {
  const { amount, on, payable } = receipt;
  const owed =
    payable > 0
      ? sentence`dont ${formatEuros(payable)} seulement étaient exigibles`
      : 'alors que rien n’était exigible';
  const received = sentence`${formatEuros(amount)} reçus le ${formatDay(on)}, ${owed}`;
  const isStillOpen = situation.ending !== null || !situation.contractOn || isWithdrawalOpen(situation, day);
  const imputed =
    toReturn > 0
      ? sentence`tout compte fait, ${formatEuros(toReturn)} sont à rendre`
      : 'l’avance ne pouvait pas être demandée, elle s’impute sur ce qui est dû ensuite';
  const outcome = isStillOpen ? 'la somme est comptée, et à rendre si rien ne devient dû' : imputed;
  return { code: 'paymentToReturn', clause: receipt.clause, because: sentence`${received} : ${outcome}.` };
}

const endedOrLapsed: readonly OrderStatus[] = [
  'expired',
  'cancelled',
  'withdrawn',
  'rescinded',
  'settled',
  'delivered',
];

function returnWarnings(
  situation: Situation,
  day: CivilDay,
  status: OrderStatus,
  balance: Statement['balance'],
): readonly Warning[] {
  const toReturn = endedOrLapsed.includes(status) ? larger(zero, minus(zero, balance.client)) : zero;
  const premature = situation.prematureReceipts.map((receipt) =>
    prematureWarning(situation, day, receipt, toReturn),
  );
  if (premature.length > 0 || toReturn === 0) return premature;
  const clause = situation.ending?.reason.clause ?? (status === 'expired' ? '2.1' : '3.2');
  const because = sentence`${formatEuros(toReturn)} sont à rendre au client : ses paiements dépassent ce qu’il doit.`;
  return [{ code: 'paymentToReturn', clause, because }];
}

function windowWarnings(situation: Situation): readonly Warning[] {
  const window = situation.window;
  const { start } = situation.session;
  if (!window || situation.ending || start > window.end) return [];
  const because = sentence`La formation commence le ${formatDay(start)}, avant la fin du délai de rétractation, le ${formatDay(window.end)} : rien ne peut être demandé d’ici là.`;
  return [{ code: 'startsInsideWithdrawal', clause: window.clause, because }];
}

function limitWarnings(situation: Situation): readonly Warning[] {
  const limit = postponementLimitOf(situation);
  if (situation.postponed !== 'beyondLimit' || !limit) return [];
  const because = sentence`La nouvelle date, le ${formatDay(situation.session.start)}, passe le ${formatDay(limit)}, ${situation.terms.postponementMonths} mois après la commande : la totalité du prix sera due le lendemain, sauf date plus proche.`;
  return [{ code: 'newDateBeyondLimit', clause: '3.6', because }];
}

function premisesWarnings(situation: Situation): readonly Warning[] {
  if (!mayBeProtected(situation) || situation.assessments.smallCompany) return [];
  return [
    {
      code: 'smallCompanyOffPremises',
      clause: 'L221-18',
      because: sentence`Contrat conclu hors établissement : une entreprise de cinq salariés au plus, hors de son activité principale, peut se rétracter pendant quatorze jours (L221-3). À vérifier.`,
    },
  ];
}

/** The client's insurance must cover the start of a session that is still to come (clause 4.6). */
function insuranceWarnings({ order, session, delivered, ending }: Situation): readonly Warning[] {
  const until = order.client.insuranceValidUntil;
  if (!until || until >= session.start || delivered || ending) return [];
  const because = sentence`L’attestation d’assurance du client prend fin le ${formatDay(until)}, avant le début de la formation, le ${formatDay(session.start)} : demandez-lui la suivante.`;
  return [{ code: 'insuranceExpired', clause: '4.6', because }];
}

/** What clashes between the two sides' general conditions cancels itself (clause I, art. 1119 al. 2 C. civ.). */
function buyerWarnings({ order, ending }: Situation): readonly Warning[] {
  if (!order.buyerTerms || ending) return [];
  const because =
    'Le client a joint ses propres conditions d’achat\u00a0: les clauses des deux parties qui se contredisent sont sans effet (article 1119 du Code civil). Faites signer une convention qui tranche.';
  return [{ code: 'buyerTermsNoted', clause: 'I', because }];
}

/** What someone should look at; none of it changes what is due. */
export const warningsOf = (
  situation: Situation,
  day: CivilDay,
  status: OrderStatus,
  balance: Statement['balance'],
): readonly Warning[] => [
  ...situation.warnings,
  ...fundingWarnings(situation, day),
  ...returnWarnings(situation, day, status, balance),
  ...refundWarnings(situation),
  ...invoicedAgainWarnings(situation),
  ...windowWarnings(situation),
  ...limitWarnings(situation),
  ...premisesWarnings(situation),
  ...noticeWarnings(situation),
  ...insuranceWarnings(situation),
  ...buyerWarnings(situation),
];
