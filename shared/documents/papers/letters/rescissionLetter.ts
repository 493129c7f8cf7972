import { formatDay, formatNumericDay } from '../../../domain/dates/formatDay.ts';
import { rescissionMatter, type RescissionMatter } from '../../../domain/letters/rescissionMatter.ts';
import { formatAmount } from '../../../domain/money/formatMoney.ts';
import type { DueLine } from '../../../domain/orders/statement.ts';
import type { UnpaidLine } from '../../../domain/orders/unpaidLines.ts';
import { dueLineName } from '../../../messages/dueNames.ts';
import type { Block, Paper } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';
import { counted } from '../wording.ts';
import { quoted, said } from './letterBlocks.ts';
import { letterPaper, unjustified } from './letterFrame.ts';
import { howToPay } from './paymentText.ts';
import { articleOf, quoteOf } from './signedClause.ts';

/** Notification de résolution (clause 4.7): the notice and its days, the contract at an end, what stays and what falls. */
export function rescissionLetter(request: DocumentRequest): Paper {
  const matter = rescissionMatter(request);
  if (!matter.ok) return unjustified(request, matter.error);
  return letterPaper(request, {
    subject: 'Résolution de votre contrat',
    registered: true,
    body: [
      said(story(matter.value)),
      said(`Nous nous prévalons donc de la clause résolutoire de ${articleOf(request, '4.7')} :`),
      quoted(quoteOf(request, '4.7')),
      {
        kind: 'paragraph',
        before: 2.2,
        text: `Par la présente, nous vous notifions la résolution du contrat, acquise de plein droit à la date du ${formatDay(matter.value.rescindedOn)} (article 1225 du Code civil).`,
        weight: 'bold',
      },
      ...consequences(request, matter.value),
      said(
        request.dossier.client.kind === 'individual'
          ? 'Nous réservons tous nos droits.'
          : 'Nous réservons tous nos droits, notamment à dommages et intérêts.',
      ),
    ],
  });
}

function story({ noticeOn, days, elapsed, answeredOn }: RescissionMatter): string {
  const since = `Vous avez reçu notre mise en demeure le ${formatDay(noticeOn)}. Depuis, ${counted(elapsed, 'jour')} se sont écoulés, alors que vous aviez ${counted(days, 'jour')} pour y répondre.`;
  return answeredOn
    ? `${since} Votre réponse, reçue le ${formatDay(answeredOn)}, n’a pas mis fin au manquement.`
    : `${since} Elle est restée sans réponse.`;
}

function consequences(request: DocumentRequest, { stays, falls }: RescissionMatter): readonly Block[] {
  if (stays.length === 0 && falls.length === 0) return [said('Aucune somme ne reste due.')];
  return [
    {
      kind: 'table',
      columns: [
        { head: 'Sommes, en euros TTC', share: 90 },
        { head: 'Échéance', share: 30, align: 'right' },
        { head: 'Reste dû', share: 28, align: 'right' },
        { head: 'N’est plus dû', share: 28, align: 'right' },
      ],
      rows: [...stays.map(stayRow), ...falls.map(fallRow)],
    },
    said([...staysText(request, stays), ...(falls.length > 0 ? [fallsText] : [])].join(' ')),
  ];
}

const staysText = (request: DocumentRequest, stays: readonly UnpaidLine[]): readonly string[] =>
  stays.length > 0
    ? [`Ce qui est échu reste dû, intérêts de retard en sus, et se règle sans attendre${howToPay(request)}.`]
    : [];
const fallsText = 'Ce qui devait échoir après la résolution n’est plus dû.';

const dayCell = (line: DueLine): string => formatNumericDay(line.on);
const stayRow = ({ line, left }: UnpaidLine): readonly string[] => [
  dueLineName(line),
  dayCell(line),
  formatAmount(left),
  '',
];
const fallRow = (line: DueLine): readonly string[] => [
  dueLineName(line),
  dayCell(line),
  '',
  formatAmount(line.amount),
];
