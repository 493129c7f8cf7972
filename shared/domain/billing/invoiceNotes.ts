import type { CivilDay } from '../dates/civilDay.ts';
import { semesterOf } from '../legal/interestRates.ts';
import { semesterName } from '../legal/semesters.ts';
import { formatEuros, formatRate } from '../money/formatMoney.ts';
import { lateRateOf } from '../orders/lateRateOf.ts';
import { sentence } from '../orders/sentence.ts';
import { storyOf } from '../orders/storyOf.ts';
import { termsOfDossier } from '../terms/termsOfDossier.ts';
import type { ClientKind } from '../orders/story.ts';
import type { Bill, BillCase } from './bill.ts';
import type { InvoiceNote } from './invoice.ts';

const points = { public: 'huit', company: 'dix', trainingBody: 'dix', individual: '' } as const;

function rateText({ dossier, on }: BillCase, kind: ClientKind, due: CivilDay): string {
  const { rates } = dossier;
  const { lateInterestMode } = termsOfDossier(dossier, on).parameters;
  const rate = lateRateOf(kind, due, due, {
    mode: lateInterestMode,
    ...(rates ? { rates } : {}),
  });
  return rate.ok ? sentence`, soit ${formatRate(rate.value)} au ${semesterName(semesterOf(due))}` : '';
}

function penalties(of: BillCase, kind: ClientKind, due: CivilDay): InvoiceNote {
  const floor =
    kind === 'public' ? '' : sentence`, sans pouvoir être inférieur à trois fois le taux d’intérêt légal`;
  return {
    code: 'PMD',
    text: sentence`En cas de retard, pénalités exigibles sans rappel, au taux de la Banque centrale européenne majoré de ${points[kind]} points de pourcentage${rateText(of, kind, due)}${floor}.`,
  };
}

/** The option is for whom taxes its sales; the date on which the VAT is due then follows from it (CGI 269-2-c). */
const vatOption = ({ dossier: { organisation, order } }: BillCase): readonly InvoiceNote[] =>
  organisation.vatOnDebits && order.vat === 'standard20'
    ? [{ code: 'TXD', text: 'Option pour le paiement de la taxe d’après les débits.' }]
    : [];

/**
 * What a consumer is told in their place: e-invoicing wants the three (BR-FR-05), and the law lets neither a rate
 * beyond the legal one nor a lump sum be asked of a consumer (1231-6 C. civ., L441-10 C. com.).
 */
const consumerNotes: readonly InvoiceNote[] = [
  {
    code: 'PMD',
    text: sentence`En cas de retard, intérêts au taux légal à compter de la mise en demeure (article 1231-6 du Code civil).`,
  },
  {
    code: 'PMT',
    text: sentence`Aucune indemnité forfaitaire pour frais de recouvrement n’est due par un particulier.`,
  },
  { code: 'AAB', text: sentence`Escompte pour paiement anticipé : néant.` },
];

/**
 * The sentences that L441-9, L441-10 and D441-5 of the Code de commerce want on an invoice to a professional: rate of
 * the penalties, lump sum for recovery, discount. A consumer owes neither, and the 40 € must not be printed; the option
 * for VAT on debits is told to everyone (242 nonies A I 11° bis).
 * @example invoiceNotes(of an individual).some(({ text }) => text.includes('40')) //=> false
 */
export function invoiceNotes(
  of: BillCase,
  { to, dueOn }: Pick<Bill, 'to' | 'dueOn'>,
): readonly InvoiceNote[] {
  if (to === 'client' && of.dossier.client.kind === 'individual') return [...consumerNotes, ...vatOption(of)];
  const { recoveryFee } = termsOfDossier(of.dossier, of.on).parameters;
  return [
    penalties(of, to === 'opco' ? 'company' : storyOf(of.dossier, of.on).order.client.kind, dueOn ?? of.on),
    {
      code: 'PMT',
      text: sentence`Indemnité forfaitaire pour frais de recouvrement en cas de retard : ${formatEuros(recoveryFee)}.`,
    },
    { code: 'AAB', text: sentence`Escompte pour paiement anticipé : néant.` },
    ...vatOption(of),
  ];
}
