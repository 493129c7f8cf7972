import { formatDay } from '../../../domain/dates/formatDay.ts';
import { formatEuros } from '../../../domain/money/formatMoney.ts';
import { fundingNamed, payerOf } from '../../../domain/orders/fundingsOf.ts';
import { ordersOfLetter, type ReminderMatter } from '../../../domain/reminders/reminderMatter.ts';
import type { Block, Paper } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';
import { datesText } from '../sessionText.ts';
import { hasText, orToFill } from '../wording.ts';
import { said } from './letterBlocks.ts';
import { letterPaper } from './letterFrame.ts';
import { howToPay } from './paymentText.ts';
import { invoicesTable } from './reminderTable.ts';
import { reminderSubject } from './reminderWords.ts';

/** The letter goes to the payer: it stands where the client does on the others. */
function toFunder(request: DocumentRequest, { payerId }: ReminderMatter): DocumentRequest {
  const { dossier } = request;
  const payer = payerOf(dossier, payerId);
  return payer ? { ...request, dossier: { ...dossier, client: payer } } : request;
}

/** What was funded: whom, which training, under which agreement. */
function fundings(request: DocumentRequest, { payerId }: ReminderMatter): Block {
  return {
    kind: 'list',
    items: ordersOfLetter(request).map(({ dossier, statement }) => {
      const { order, client, course } = dossier;
      const reference = fundingNamed(order, payerId)?.fundingReference;
      const agreement = hasText(reference) ? `, accord de prise en charge ${reference.trim()}` : '';
      return `${orToFill(client.name)} : « ${orToFill(course.title)} », ${datesText(statement.session)}${agreement}`;
    }),
  };
}

/** After its month, what the OPCO has not paid falls to the client (clause 3.3): said before it does. */
function limitTold(request: DocumentRequest, { step }: ReminderMatter): readonly Block[] {
  const limit = request.statement.deadlines.find(({ kind }) => kind === 'opcoLimit')?.on;
  if (step === 'reminder1' || limit === undefined || request.others?.length) return [];
  return [
    said(
      `Sans règlement de votre part au ${formatDay(limit)}, cette part sera facturée à votre adhérent, selon nos conditions générales de vente.`,
    ),
  ];
}

/**
 * A reminder to the OPCO that pays in the client's place (subrogation, clause 3.3): no interest, no recovery fee, and
 * what it funds named with its agreement.
 */
export const opcoReminder = (request: DocumentRequest, matter: ReminderMatter): Paper =>
  letterPaper(toFunder(request, matter), {
    subject: reminderSubject(matter),
    references: [],
    body: [
      said(
        matter.invoices.length === 1
          ? 'Nous n’avons pas encore reçu le règlement de la facture suivante, établie en subrogation de paiement :'
          : 'Nous n’avons pas encore reçu le règlement des factures suivantes, établies en subrogation de paiement :',
      ),
      invoicesTable(matter),
      said('Prise en charge de :'),
      fundings(request, matter),
      said(
        `Nous vous remercions de régler ${formatEuros(matter.claim.principal)}${howToPay(request)}, ou de nous dire ce qui manque au dossier.`,
      ),
      ...limitTold(request, matter),
    ],
  });
