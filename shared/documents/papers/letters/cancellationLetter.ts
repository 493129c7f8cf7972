import { formatDay, formatWeekday } from '../../../domain/dates/formatDay.ts';
import {
  type CancellationMatter,
  cancellationMatter,
  type CancellationOutcome,
} from '../../../domain/letters/cancellationMatter.ts';
import { termsOfCase } from '../../../domain/letters/letterCase.ts';
import { formatEuros } from '../../../domain/money/formatMoney.ts';
import type { DueKind } from '../../../domain/orders/statement.ts';
import { toRefundOf } from '../../../domain/orders/accountOf.ts';
import type { Block, Paper } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';
import { periodText } from '../sessionText.ts';
import { counted } from '../wording.ts';
import { accountTable } from './accountTable.ts';
import { quoted, said } from './letterBlocks.ts';
import { letterPaper, unjustified } from './letterFrame.ts';
import { payNow, taxNote } from './paymentText.ts';
import { receivedText } from './requestText.ts';
import { articleOf, quoteOf } from './signedClause.ts';

const subjects: Readonly<Record<CancellationOutcome, string>> = {
  inTime: 'Suites de votre annulation',
  late: 'Suites de votre annulation',
  withdrawn: 'Suites de votre rétractation',
  forceMajeure: 'Rupture de votre contrat pour force majeure',
  beforeContract: 'Suites de votre renonciation',
  byProvider: 'Annulation de votre formation',
};

/** Lettre d'annulation (clause 3.5): what was received, how the days count, what follows. */
export function cancellationLetter(request: DocumentRequest): Paper {
  const matter = cancellationMatter(request);
  if (!matter.ok) return unjustified(request, matter.error);
  const { told, outcome, session } = matter.value;
  return letterPaper(request, {
    subject: subjects[outcome],
    ...(outcome === 'byProvider' ? {} : { answers: receivedText(told) }),
    session,
    body: [
      ...why(request, matter.value),
      accountTable(request),
      ...taxNote(request),
      ...settle(request, matter.value),
    ],
  });
}

/** The line that a cancellation makes fall due says why in one sentence. */
const decides: ReadonlySet<DueKind> = new Set([
  'cancellationIndemnity',
  'proposalPreparationFee',
  'deliveredShare',
]);
const capped = /moins de \d|jamais demandé plus/;

/** What happened, the clause as signed, and the engine's own sentence. */
function why(request: DocumentRequest, matter: CancellationMatter): readonly Block[] {
  const { reasons, due } = request.statement;
  const { outcome } = matter;
  const line = due.findLast(({ kind }) => decides.has(kind));
  const because = line?.because ?? reasons.status.because;
  if (outcome === 'byProvider')
    return [
      said(
        `Nous avons le regret de devoir annuler la formation prévue ${periodText(matter.session)}, et nous vous prions de nous en excuser. Comme le prévoit ${articleOf(request, '3.5')}, l’acompte versé vous est rendu.`,
      ),
    ];
  const late = line?.clause === 'L6353-6' ? capped : /moins de \d/;
  const passage = outcome === 'inTime' ? /ou plus avant/ : late;
  if (outcome === 'inTime' || outcome === 'late')
    return [
      said(`${dayCount(request, matter)} ${articleOf(request, '3.5')} :`),
      quoted(quoteOf(request, '3.5', passage)),
      said(because),
    ];
  return [
    said(`Nous avons bien reçu votre ${outcome === 'withdrawn' ? 'rétractation' : 'demande'}.`),
    said(because),
  ];
}

/** Calendar days from the receipt, as the telephone would tell them. */
function dayCount(
  request: DocumentRequest,
  { told, session, daysBefore, freeUntil }: CancellationMatter,
): string {
  const asked = counted(termsOfCase(request).cancellationDays, 'jour');
  const last = freeUntil
    ? ` Le dernier jour pour annuler au prix de l’acompte était le ${formatDay(freeUntil)}.`
    : '';
  const start = formatWeekday(session.start);
  if (daysBefore <= 0)
    return `Votre annulation nous est parvenue le ${formatDay(told.event.on)}, alors que la formation commençait le ${start}, et non ${asked} avant.${last} Nous appliquons`;
  const left = `${counted(daysBefore, 'jour')} calendaire${daysBefore > 1 ? 's' : ''}`;
  return `Votre annulation nous est parvenue le ${formatDay(told.event.on)}, soit ${left} avant le début de la formation, le ${start}. Le délai est de ${asked}.${last} Nous appliquons`;
}

/** What is paid now, by whom, by when. */
function settle(request: DocumentRequest, { outcome, refundBy }: CancellationMatter): readonly Block[] {
  const { depositInterest } = request.statement;
  const back = toRefundOf(request.statement);
  if (back <= 0) return [payNow(request, request.statement.balance.client)];
  const withdrawn = outcome === 'withdrawn' ? ' (article L221-24 du Code de la consommation)' : '';
  return [
    said(
      `Nous vous remboursons ${formatEuros(back)}, par le moyen de paiement que vous avez employé, au plus tard le ${formatDay(refundBy)}${withdrawn}.`,
    ),
    ...(depositInterest?.interest
      ? [said(`${depositInterest.because} (article L214-2 du Code de la consommation)`)]
      : []),
  ];
}
