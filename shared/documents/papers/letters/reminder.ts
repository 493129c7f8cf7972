import type { LetterOrder } from '../../../domain/letters/letterCase.ts';
import { formatEuros } from '../../../domain/money/formatMoney.ts';
import type { ReminderKind } from '../../../domain/reminders/ladder.ts';
import {
  ordersOfLetter,
  reminderMatter,
  type ReminderMatter,
} from '../../../domain/reminders/reminderMatter.ts';
import { statesClause } from '../../../domain/terms/own/ownClauseStating.ts';
import { versionOfDossier } from '../../../domain/terms/versionOfDossier.ts';
import { formatDay } from '../../../domain/dates/formatDay.ts';
import type { Block, Paper } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';
import { termsReference } from '../termsReference.ts';
import { quoted, said } from './letterBlocks.ts';
import { letterPaper, unjustified } from './letterFrame.ts';
import { opcoReminder } from './opcoReminder.ts';
import { howToPay } from './paymentText.ts';
import { invoicesTable, reminderClaimTable } from './reminderTable.ts';
import { invoicesNamed, reminderSubject } from './reminderWords.ts';
import { articleOf, quoteOf } from './signedClause.ts';

const isIndividual = ({ dossier }: DocumentRequest): boolean => dossier.client.kind === 'individual';

/**
 * A reminder (clause 3.4): courteous first, then firm. It lists the payer's invoices that are late, over one order or
 * several; every amount and day is the statement's. An OPCO's has words of its own.
 */
export const reminder =
  (step: ReminderKind) =>
  (request: DocumentRequest): Paper => {
    const matter = reminderMatter(step)(request);
    if (!matter.ok) return unjustified(request, matter.error);
    if (matter.value.to === 'opco') return opcoReminder(request, matter.value);
    return letterPaper(request, {
      subject: reminderSubject(matter.value),
      ...(request.others?.length ? { references: [] } : {}),
      body: step === 'reminder1' ? courteous(request, matter.value) : firm(request, matter.value),
    });
  };

function courteous(request: DocumentRequest, matter: ReminderMatter): readonly Block[] {
  return [
    said(`Sauf erreur de notre part, ${invoicesNamed(matter)} à ce jour :`),
    invoicesTable(matter),
    said(
      `Il s’agit sans doute d’un oubli : nous vous remercions de régler ${formatEuros(matter.claim.principal)} dès réception de cette lettre${howToPay(request)}.`,
    ),
    ...latenessTold(request, matter),
    said('Si votre règlement vient de partir, nous vous prions de ne pas tenir compte de cette lettre.'),
  ];
}

/** What lateness has come to, told and not yet asked for. */
function latenessTold(request: DocumentRequest, { claim }: ReminderMatter): readonly Block[] {
  const { interest, recoveryFee } = claim;
  if (interest === 0 && recoveryFee === 0) return [];
  const sums = [
    interest === null
      ? 'les intérêts de retard, dont le taux n’est pas encore publié'
      : `les intérêts de retard, de ${formatEuros(interest)} à ce jour`,
    ...(recoveryFee > 0
      ? [`l’indemnité forfaitaire pour frais de recouvrement, de ${formatEuros(recoveryFee)}`]
      : []),
  ];
  return [
    said(
      `Pour mémoire, s’y ajoutent, selon ${termsReference(request.dossier, request.on, '3.4')}, ${sums.join(', et ')}.`,
    ),
  ];
}

function firm(request: DocumentRequest, matter: ReminderMatter): readonly Block[] {
  return [
    said(`${stillUnpaid(matter)} :`),
    invoicesTable(matter),
    ...reminderClaimTable(matter),
    ...howCounted(request, matter),
    said(
      `Nous vous demandons de nous régler ${formatEuros(matter.claim.total)} dès réception de cette lettre${howToPay(request)}.`,
    ),
    ...whatFollows(request),
  ];
}

function stillUnpaid(matter: ReminderMatter): string {
  const { invoices } = matter;
  const before = invoices.flatMap(({ reached }) => reached?.on ?? []).toSorted()[0];
  if (!before) return `Sauf erreur de notre part, ${invoicesNamed(matter)} à ce jour`;
  return invoices.length === 1
    ? `Malgré notre relance du ${formatDay(before)}, la facture suivante reste impayée`
    : `Malgré notre relance du ${formatDay(before)}, les factures suivantes restent impayées`;
}

/** How interest was counted, order by order: the statement's own sentence. */
function howCounted(request: DocumentRequest, matter: ReminderMatter): readonly Block[] {
  if (matter.claim.interest === 0 && matter.claim.recoveryFee === 0) return [];
  const late = ordersOfLetter(request).filter(isLate);
  const [only] = late;
  if (late.length === 1 && only) return [said(only.statement.late.because)];
  const items = late.map((order) => `${numbersOf(matter, order)} : ${order.statement.late.because}`);
  return [{ kind: 'list', items }];
}

const numbersOf = ({ invoices }: ReminderMatter, { dossier }: LetterOrder): string =>
  invoices
    .filter(({ order }) => order === dossier.order.id)
    .map(({ number }) => number ?? 'facture')
    .join(', ');

const isLate = ({ statement }: LetterOrder): boolean => statement.late.isOverdue;

/** What comes if nothing is paid: the suspension of clause 3.4, quoted; to an individual the formal notice. */
function whatFollows(request: DocumentRequest): readonly Block[] {
  const notice = isIndividual(request)
    ? 'À défaut, nous vous adresserons une mise en demeure, à compter de laquelle courent les intérêts au taux légal (articles 1231-6 et 1344-1 du Code civil).'
    : 'À défaut, nous vous mettrons en demeure de payer.';
  if (!statesClause(versionOfDossier(request.dossier, request.on), '3.4')) return [said(notice)];
  return [
    said(
      `${notice} Nous pourrons aussi suspendre les formations en cours et à venir, en application de ${articleOf(request, '3.4')} :`,
    ),
    quoted(quoteOf(request, '3.4', /suspendre/)),
  ];
}
