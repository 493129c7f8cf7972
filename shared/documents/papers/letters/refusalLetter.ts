import { formatDay } from '../../../domain/dates/formatDay.ts';
import {
  type Cost,
  type RefusalMatter,
  refusalMatter,
  type RefusedChange,
  type RefusedRequest,
} from '../../../domain/letters/refusalMatter.ts';
import { formatEuros } from '../../../domain/money/formatMoney.ts';
import type { Refusal, RefusalCode } from '../../../domain/orders/statement.ts';
import type { Block, Paper } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';
import { periodText } from '../sessionText.ts';
import { addressLine, hasText, sentence } from '../wording.ts';
import { quoted, said } from './letterBlocks.ts';
import { letterPaper, unjustified } from './letterFrame.ts';
import { nounOf, receivedText } from './requestText.ts';
import { articleOf, quoteOf } from './signedClause.ts';

/** Lettre de refus: what was asked, why the terms do not grant it, and what it takes to be heard. */
export function refusalLetter(request: DocumentRequest): Paper {
  const matter = refusalMatter(request);
  if (!matter.ok) return unjustified(request, matter.error);
  const refused: RefusalMatter = matter.value;
  return refused.kind === 'change' ? refusedChange(request, refused) : refusedRequest(request, refused);
}

const refusedRequest = (request: DocumentRequest, matter: RefusedRequest): Paper =>
  letterPaper(request, {
    subject: `Votre ${nounOf(matter.told)} : réponse`,
    answers: receivedText(matter.told),
    body: [
      said('Nous ne pouvons pas donner suite à cette demande.'),
      said(whyRefused(request, matter.refusal)),
      ...clause(request, matter),
      ...remedy(request, matter),
    ],
  });

/** The engine tells the provider what to do about a late acceptance; its client reads only why it came too late. */
function whyRefused({ statement }: DocumentRequest, { code, because }: Refusal): string {
  const last = statement.deadlines.find(({ kind }) => kind === 'proposalExpiry')?.on;
  return code === 'proposalExpired' && last
    ? `Elle nous est parvenue après le ${formatDay(last)}, dernier jour de validité de notre proposition, qui est devenue caduque.`
    : because;
}

const aboutWriting = /par écrit|écrite/;
const passages: Readonly<Partial<Record<RefusalCode, RegExp>>> = {
  notInWriting: aboutWriting,
  traineeAbsenceIntra: /INTRA/,
  proposalExpired: /est valable/,
};

/** What the clause says, where the refusal rests on the terms and not on an article of the law. */
function clause(request: DocumentRequest, { refusal }: RefusedRequest): readonly Block[] {
  const about = passages[refusal.code];
  if (!about || !refusal.clause) return [];
  return [
    said(`C’est ce que dit ${articleOf(request, refusal.clause)} :`),
    quoted(quoteOf(request, refusal.clause, about)),
  ];
}

/** What to do to be heard, until when, and what it costs then. */
function remedy(request: DocumentRequest, matter: RefusedRequest): readonly Block[] {
  const { code } = matter.refusal;
  if (code === 'proposalExpired')
    return [
      said(
        'Si vous souhaitez toujours cette formation, dites-le-nous : nous vous adresserons une nouvelle proposition, ou nous confirmerons par écrit votre acceptation.',
      ),
    ];
  const { status, session } = request.statement;
  const goesOn =
    status === 'contracted' || status === 'withdrawalPeriod'
      ? [said(`Votre commande reste donc inchangée : la formation a lieu ${periodText(session)}.`)]
      : [];
  const way =
    matter.told.event.type === 'postponementRequested'
      ? howToPostpone(request, matter)
      : howToCancel(request, matter.ifCancelled);
  return [...goesOn, ...way];
}

/** Where a written request is received. */
function reach({ dossier: { organisation } }: DocumentRequest): string {
  const email = hasText(organisation.email) ? ` ou par courriel (${organisation.email.trim()})` : '';
  return `par courrier (${addressLine(organisation.address)})${email}`;
}

function howToPostpone(request: DocumentRequest, { refusal }: RefusedRequest): readonly Block[] {
  const limit = request.statement.deadlines.find(({ kind }) => kind === 'postponementLimit')?.on;
  if (refusal.code !== 'notInWriting' || !limit) return [];
  return [
    said(
      `Pour reporter, écrivez-nous avant le début de la formation, ${reach(request)}. La nouvelle session doit commencer au plus tard le ${formatDay(limit)}.`,
    ),
  ];
}

const costText = ({ lines }: Cost): string => {
  const [line] = lines;
  return line ? formatEuros(line.amount) : 'aucune indemnité';
};

function costsText(first: Cost, later: Cost | undefined): string {
  const counted = 'ce que vous avez déjà versé vient en déduction';
  const [now, then] = [costText(first), later && costText(later)];
  if (later && then !== now)
    return `Reçue au plus tard le ${formatDay(first.on)}, votre annulation vous coûterait l’acompte versé, ${now} ; reçue à partir du ${formatDay(later.on)}, ${then} ; ${counted}.`;
  return first.lines.length > 0
    ? `Votre annulation vous coûterait ${now} ; ${counted}.`
    : 'Votre annulation ne vous coûterait aucune indemnité.';
}

function howToCancel(request: DocumentRequest, costs: readonly Cost[]): readonly Block[] {
  const [first, later] = costs;
  if (!first) return [];
  const how = `Pour annuler, écrivez-nous ${reach(request)}. C’est le jour où nous recevons votre écrit qui compte.`;
  return [said(how), said(costsText(first, later))];
}

/** A change that the provider does not grant: an order is firm (clauses 2.1 and 2.2). */
const refusedChange = (request: DocumentRequest, { request: fact, asked, answer }: RefusedChange): Paper =>
  letterPaper(request, {
    subject: 'Votre demande de modification : réponse',
    ...(fact ? { answers: `Demande reçue le ${formatDay(fact.day)}` } : {}),
    body: [
      said(
        `Vous nous avez demandé de modifier votre commande${asked ? ` : « ${asked.what.trim()} »` : ''}. Nous ne pouvons pas l’accepter.`,
      ),
      ...(hasText(answer.note) ? [said(sentence(answer.note))] : []),
      said(`Nous appliquons ${articleOf(request, '2.2')} :`),
      quoted(quoteOf(request, '2.2', /ferme/)),
      said('Votre commande reste donc inchangée.'),
    ],
  });
