import { formatDay, formatWeekday } from '../../../domain/dates/formatDay.ts';
import { type PostponementMatter, postponementMatter } from '../../../domain/letters/postponementMatter.ts';
import { formatEuros } from '../../../domain/money/formatMoney.ts';
import { payableBy, unpaidLines } from '../../../domain/orders/unpaidLines.ts';
import type { Block, Paper } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';
import { periodText } from '../sessionText.ts';
import { accountTable } from './accountTable.ts';
import { quoted, said } from './letterBlocks.ts';
import { letterPaper, unjustified } from './letterFrame.ts';
import { payNow, taxNote } from './paymentText.ts';
import { receivedText } from './requestText.ts';
import { articleOf, quoteOf } from './signedClause.ts';

/** Lettre de report (clause 3.6): old and new dates, what the deposit becomes, the day not to pass. */
export function postponementLetter(request: DocumentRequest): Paper {
  const matter = postponementMatter(request);
  if (!matter.ok) return unjustified(request, matter.error);
  const { told, outcome, from } = matter.value;
  const answers = outcome === 'byProvider' ? {} : { answers: receivedText(told) };
  return letterPaper(request, {
    subject:
      outcome === 'lapsed' || outcome === 'tooLate' ? 'Votre demande de report' : 'Report de votre formation',
    ...answers,
    session: from,
    body: [
      said(dates(matter.value)),
      ...terms(request, matter.value),
      accountTable(request),
      ...taxNote(request),
      ...settle(request, matter.value),
    ],
  });
}

function dates({ outcome, from, to, limit }: PostponementMatter): string {
  const old = periodText(from);
  if (outcome === 'tooLate')
    return `Votre demande nous est parvenue alors que la formation, prévue ${old}, avait commencé.`;
  if (outcome === 'lapsed' && limit)
    return `La formation prévue ${old} avait été reportée à votre demande. Aucune session n’a commencé au plus tard le ${formatDay(limit)}, dernier jour du délai de report.`;
  if (to === null)
    return `La formation prévue ${old} est reportée à votre demande. Nouvelle date : à convenir ensemble${limit ? `, pour une session qui commence au plus tard le ${formatDay(limit)}` : ''}.`;
  const apology = outcome === 'byProvider' ? 'Nous vous prions de nous excuser : ' : '';
  const moved = outcome === 'byProvider' ? 'comme convenu avec vous' : 'à votre demande';
  return `${apology}${apology ? 'la' : 'La'} formation prévue ${old} est reportée, ${moved}. Nouvelles dates : ${periodText(to)}.`;
}

/** The clause as signed and the engine's own sentences. */
function terms(request: DocumentRequest, matter: PostponementMatter): readonly Block[] {
  const { due, reasons, warnings } = request.statement;
  const { outcome } = matter;
  if (outcome === 'byProvider')
    return [
      said('Ce changement ne vous coûte rien : votre acompte reste un acompte sur la nouvelle session.'),
    ];
  if (matter.excused)
    return [
      said(
        `Nous retenons la force majeure (${articleOf(request, '4.5')}) : rien n’est retenu, l’acompte versé suit la nouvelle session et aucun délai de report ne court.`,
      ),
    ];
  const lines = due.filter(({ kind }) => kind === 'postponementIndemnity');
  const warned = warnings.filter(({ code }) => code === 'newDateBeyondLimit').map(({ because }) => because);
  const ended = outcome === 'tooLate' || outcome === 'lapsed' ? [reasons.status.because] : [];
  const carried =
    outcome === 'dated' && lines.length === 0
      ? ['Aucune indemnité n’est retenue : l’acompte versé suit la nouvelle session.']
      : [];
  const texts = [
    ...ended,
    ...warned,
    ...lines.map(({ because }) => because),
    ...carried,
    ...limitText(matter),
  ];
  return [
    said(`Nous appliquons ${articleOf(request, '3.6')} :`),
    quoted(quoteOf(request, '3.6', /avant le début/)),
    said([...new Set(texts)].join(' ')),
  ];
}

function limitText({ outcome, limit, forfeitOn }: PostponementMatter): readonly string[] {
  if (!limit || !forfeitOn || (outcome !== 'dated' && outcome !== 'undated')) return [];
  return [
    `Le délai de report court de la commande et ne recommence pas : sans session commencée au plus tard le ${formatDay(limit)}, la totalité du prix serait due le ${formatWeekday(forfeitOn)}.`,
  ];
}

function settle(request: DocumentRequest, { outcome }: PostponementMatter): readonly Block[] {
  const { statement, on } = request;
  const now = payableBy(statement, on);
  if (now > 0) return [payNow(request, now)];
  const [next] = unpaidLines(statement);
  if (outcome === 'undated')
    return [said('Rien n’est à régler tant que les nouvelles dates ne sont pas convenues.')];
  return next
    ? [
        said(
          `Prochaine échéance : ${formatEuros(next.left)} le ${formatDay(next.line.on)}. Rien n’est à régler d’ici là.`,
        ),
      ]
    : [];
}
