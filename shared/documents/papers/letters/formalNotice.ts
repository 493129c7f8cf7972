import { type FormalNoticeMatter, formalNoticeMatter } from '../../../domain/letters/formalNoticeMatter.ts';
import { formatEuros } from '../../../domain/money/formatMoney.ts';
import type { Block, Paper } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';
import { termsReference } from '../termsReference.ts';
import { counted } from '../wording.ts';
import { claimTable } from './claimTable.ts';
import { said } from './letterBlocks.ts';
import { letterPaper, unjustified } from './letterFrame.ts';
import { howToPay } from './paymentText.ts';
import { articleOf, quoteOf } from './signedClause.ts';

/**
 * Mise en demeure (clause 4.7): the claim and its interest, the days left, and the clause résolutoire cited expressly,
 * without which it would have no effect (art. 1225 C. civ.).
 */
export function formalNotice(request: DocumentRequest): Paper {
  const matter = formalNoticeMatter(request);
  if (!matter.ok) return unjustified(request, matter.error);
  const { claim, mayRescind } = matter.value;
  return letterPaper(request, {
    subject: `Mise en demeure de payer ${formatEuros(claim.total)}${mayRescind ? ' – clause résolutoire' : ''}`,
    registered: true,
    body: [
      said('Sauf erreur de notre part, les sommes suivantes sont échues et restent impayées à ce jour :'),
      claimTable(request, claim),
      said(interestText(request)),
      said(demand(request, matter.value)),
      ...(mayRescind ? resolutoryClause(request) : []),
      said(reserve(request, matter.value)),
    ],
  });
}

/**
 * How interest was counted; an individual's begins with this very letter (1231-6 and 1344-1 C. civ.), a professional's
 * with the due date of an invoice.
 */
function interestText({ dossier, statement, on }: DocumentRequest): string {
  const { late } = statement;
  if (dossier.client.kind === 'individual' && late.interest === 0)
    return 'Les intérêts au taux légal courent à compter de la réception de la présente mise en demeure (articles 1231-6 et 1344-1 du Code civil).';
  return late.isOverdue
    ? `${late.because} Les intérêts courent jusqu’au paiement, selon ${termsReference(dossier, on, '3.4')}.`
    : `Ces sommes portent intérêts, une fois facturées, selon ${termsReference(dossier, on, '3.4')}.`;
}

const demand = (request: DocumentRequest, { claim, days }: FormalNoticeMatter): string =>
  `Nous vous mettons en demeure de nous régler ${formatEuros(claim.total)} dans un délai de ${counted(days, 'jour')} à compter de la réception de la présente${howToPay(request)}.`;

function resolutoryClause(request: DocumentRequest): readonly Block[] {
  return [
    {
      ...said(
        `À défaut, nous nous prévaudrons de la clause résolutoire (article 1225 du Code civil) stipulée à ${articleOf(request, '4.7')} et que nous citons expressément :`,
      ),
      keepWithNext: true,
    },
    { kind: 'framed', text: quoteOf(request, '4.7') },
  ];
}

function reserve({ statement, dossier }: DocumentRequest, { mayRescind }: FormalNoticeMatter): string {
  const suspended =
    statement.maySuspend && mayRescind ? 'Jusqu’au paiement, la prestation peut être suspendue. ' : '';
  const court = mayRescind ? '' : 'À défaut, nous saisirons la juridiction compétente. ';
  const damages = dossier.client.kind === 'individual' ? '' : ', notamment à dommages et intérêts';
  return `${suspended}${court}La présente vaut mise en demeure au sens de l’article 1344 du Code civil ; nous réservons tous nos droits${damages}.`;
}
