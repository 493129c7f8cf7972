import type { CivilDay } from '../../../domain/dates/civilDay.ts';
import { formatDay, formatNumericDay } from '../../../domain/dates/formatDay.ts';
import { acknowledgementMatter } from '../../../domain/letters/acknowledgementMatter.ts';
import type { Cents } from '../../../domain/money/cents.ts';
import { formatAmount, formatEuros } from '../../../domain/money/formatMoney.ts';
import { dueLineName } from '../../../messages/dueNames.ts';
import { pieceNames } from '../../../messages/factTitle.ts';
import type { UnpaidLine } from '../../../domain/orders/unpaidLines.ts';
import type { Block, Paper } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';
import { termsReference } from '../termsReference.ts';
import { said } from './letterBlocks.ts';
import { letterPaper, unjustified } from './letterFrame.ts';
import { howToPay } from './paymentText.ts';

/** Accusé de réception (clause 2.1): what has come, what is awaited, whether the contract is final, what comes next. */
export function acknowledgement(request: DocumentRequest): Paper {
  const matter = acknowledgementMatter(request);
  if (!matter.ok) return unjustified(request, matter.error);
  return letterPaper(request, {
    subject: 'Accusé de réception de votre commande',
    body: [
      {
        ...said(
          `Nous accusons réception, selon ${termsReference(request.dossier, request.on, '2.1')}, de ce que vous nous avez adressé :`,
        ),
        keepWithNext: true,
      },
      received(request),
      said(contractText(request)),
      ...awaited(request, matter.value.depositLeft),
      ...next(request, matter.value.toCome),
    ],
  });
}

/** An individual reads of « vous » what the engine tells of « le particulier ». */
function contractText({ dossier, statement }: DocumentRequest): string {
  const { acceptance, deadlines, reasons } = statement;
  const signedOn = acceptance.contractSignedOn;
  const last = deadlines.find(({ kind }) => kind === 'withdrawalEnd')?.on;
  return dossier.client.kind === 'individual' && signedOn && last
    ? `Vous avez signé le contrat le ${formatDay(signedOn)} : vous pouvez vous rétracter jusqu’au ${formatDay(last)} inclus.`
    : reasons.contractOn.because;
}

const awaitedText = 'attendu';
const dayOr = (day: CivilDay | null, otherwise: string): string => (day ? formatNumericDay(day) : otherwise);

function received({ statement }: DocumentRequest): Block {
  const { acceptance } = statement;
  const { contractSignedOn } = acceptance;
  return {
    kind: 'table',
    columns: [
      { head: 'Pièce', share: 120 },
      { head: 'Reçue le', share: 40, align: 'right' },
    ],
    rows: [
      ...acceptance.pieces.map(({ piece, receivedOn }) => [
        pieceNames[piece],
        dayOr(receivedOn, awaitedText),
      ]),
      ...(contractSignedOn ? [['Contrat de formation signé', dayOr(contractSignedOn, '')]] : []),
      depositRow(statement),
    ],
  };
}

function depositRow({ acceptance, deposit }: DocumentRequest['statement']): readonly string[] {
  const { depositPaid, depositPaidOn, depositWaivedOn } = acceptance;
  if (depositWaivedOn) return ['Acompte, levé par écrit', dayOr(depositWaivedOn, '')];
  const name = `Acompte de ${formatEuros(deposit.amount)} TTC`;
  if (depositPaidOn) return [name, dayOr(depositPaidOn, '')];
  return depositPaid > 0
    ? [`${name}, dont ${formatEuros(depositPaid)} reçus`, 'incomplet']
    : [name, awaitedText];
}

/** What the contract still waits for, and until when. */
function awaited(request: DocumentRequest, depositLeft: Cents): readonly Block[] {
  const { acceptance, deadlines } = request.statement;
  const expiry = deadlines.find(({ kind }) => kind === 'proposalExpiry')?.on;
  const lacksPieces = acceptance.pieces.some(({ receivedOn }) => receivedOn === null);
  const pieces =
    lacksPieces && expiry
      ? [`Merci de nous faire parvenir les pièces attendues au plus tard le ${formatDay(expiry)}.`]
      : [];
  const deposit =
    depositLeft > 0
      ? [`Il reste ${formatEuros(depositLeft)} à régler au titre de l’acompte${howToPay(request)}.`]
      : [];
  const texts = [...pieces, ...deposit];
  return texts.length > 0 ? [said(texts.join(' '))] : [];
}

/** What will be due, once there is a contract; an individual is asked for nothing before the window ends. */
function next({ statement }: DocumentRequest, toCome: readonly UnpaidLine[]): readonly Block[] {
  if (statement.status === 'withdrawalPeriod' && statement.deposit.payableFrom)
    return [
      said(
        `D’ici là, aucune somme ne vous est demandée. Un acompte de ${formatEuros(statement.deposit.amount)} sera exigible à partir du ${formatDay(statement.deposit.payableFrom)} ; le solde s’échelonne au fil de la formation (article L6353-6 du Code du travail).`,
      ),
    ];
  if (toCome.length === 0) return [];
  return [
    { ...said('Il reste à régler :'), keepWithNext: true },
    {
      kind: 'table',
      columns: [
        { head: 'Règlement', share: 90 },
        { head: 'Le', share: 40, align: 'right' },
        { head: 'Euros TTC', share: 40, align: 'right' },
      ],
      rows: toCome.map(({ line, left }) => [
        dueLineName(line),
        formatNumericDay(line.on),
        formatAmount(left),
      ]),
    },
    said('Les convocations et le programme vous seront adressés avant la formation.'),
  ];
}
