import { suspensionMatter, type SuspensionMatter } from '../../../domain/letters/suspensionMatter.ts';
import { formatEuros } from '../../../domain/money/formatMoney.ts';
import { pieceNames } from '../../../messages/factTitle.ts';
import type { Block, Paper } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';
import { claimTable } from './claimTable.ts';
import { quoted, said } from './letterBlocks.ts';
import { letterPaper, unjustified } from './letterFrame.ts';
import { howToPay } from './paymentText.ts';
import { articleOf, quoteOf } from './signedClause.ts';

/** Lettre de suspension (clauses 2.2 and 3.4): what is missing or overdue, and what lifts it. */
export function suspensionLetter(request: DocumentRequest): Paper {
  const matter = suspensionMatter(request);
  if (!matter.ok) return unjustified(request, matter.error);
  return letterPaper(request, {
    subject: matter.value.overdue
      ? 'Suspension des formations en cours et à venir'
      : 'Suspension de votre formation',
    body: [
      ...missing(request, matter.value),
      ...overdue(request, matter.value),
      ...lifting(request, matter.value),
    ],
  });
}

/** Pieces and deposit that the contract waits for (clause 2.2). */
function missing(
  request: DocumentRequest,
  { missingPieces, missingDeposit }: SuspensionMatter,
): readonly Block[] {
  const items = [
    ...missingPieces.map((piece) => pieceNames[piece]),
    ...(missingDeposit > 0 ? [`Acompte : ${formatEuros(missingDeposit)} TTC`] : []),
  ];
  if (items.length === 0) return [];
  return [
    said('À ce jour, il nous manque pour assurer votre formation :'),
    { kind: 'list', items },
    said(`Nous suspendons donc la prestation, en application de ${articleOf(request, '2.2')} :`),
    quoted(quoteOf(request, '2.2', /suspendre/)),
  ];
}

/** An invoice that fell due and is not fully paid (clause 3.4). */
function overdue(request: DocumentRequest, { overdue: claim }: SuspensionMatter): readonly Block[] {
  if (!claim) return [];
  return [
    said('Une facture échue n’est pas payée en entier :'),
    claimTable(request, claim),
    ...(claim.interest === 0 && claim.recoveryFee === 0 ? [] : [said(request.statement.late.because)]),
    said(
      `Nous suspendons donc les formations en cours et à venir, en application de ${articleOf(request, '3.4')} :`,
    ),
    quoted(quoteOf(request, '3.4', /suspendre/)),
  ];
}

function lifting(
  request: DocumentRequest,
  { missingPieces, missingDeposit, overdue: claim }: SuspensionMatter,
) {
  const sum = claim?.total ?? missingDeposit;
  const pay = sum > 0 ? [`le règlement de ${formatEuros(sum)}${howToPay(request)}`] : [];
  const pieces = missingPieces.length > 0 ? ['les pièces signées'] : [];
  return [
    said(
      `La suspension sera levée dès que nous aurons reçu ${[...pieces, ...pay].join(' et ')}. Nous vous le confirmerons aussitôt.`,
    ),
  ];
}
