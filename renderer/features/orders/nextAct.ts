import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { Statement } from '../../../shared/domain/orders/statement.ts';
import type { DocumentKind } from '../../../shared/records/facts.ts';
import { issuedKinds } from './standingFacts.ts';

/** The facts that can be recorded from the page of an order, each in a small dialog. */
export const acts = [
  'pieces',
  'payment',
  'depositWaived',
  'lateAcceptance',
  'contractSigned',
  'request',
  'delivered',
  'withdrawal',
  'changeRequested',
  'changeAnswered',
  'reservation',
  'advice',
  'forceMajeure',
  'smallCompany',
  'fundingRefused',
  'refund',
  'invoice',
  'formalNotice',
  'formalNoticeAnswered',
  'rescission',
  'suspension',
  'suspensionLifted',
] as const;
export type ActName = (typeof acts)[number];
export const isActName = (text: string | null): text is ActName => acts.some((act) => act === text);

/** What comes next: a paper to issue, a fact to record, or nothing but time. */
export type NextAct =
  | { readonly kind: 'issue'; readonly document: NextDocument; readonly label: string }
  | { readonly kind: 'record'; readonly act: ActName; readonly label: string }
  | { readonly kind: 'wait'; readonly because: string };

/** What the button that issues a document says; letters answer what happens, none is the next act. */
const issueLabels = {
  proposal: 'Émettre la proposition',
  agreement: 'Émettre la convention',
  contract: 'Émettre le contrat',
  attendanceSheet: 'Émettre la feuille d’émargement',
  programme: 'Émettre le programme',
  terms: 'Émettre les conditions générales',
} as const satisfies Partial<Record<DocumentKind, string>>;
type NextDocument = keyof typeof issueLabels;

const issue = (document: NextDocument): NextAct => ({
  kind: 'issue',
  document,
  label: issueLabels[document],
});
const record = (act: ActName, label: string): NextAct => ({ kind: 'record', act, label });
const wait = (because: string): NextAct => ({ kind: 'wait', because });

/**
 * The one act that takes an order forward today.
 * @example nextActOf(dossier, statement, today) //=> { kind: 'issue', document: 'proposal', … }
 */
export function nextActOf(dossier: Dossier, statement: Statement, today: CivilDay): NextAct {
  const issued = issuedKinds(dossier);
  const forward =
    dossier.client.kind === 'individual'
      ? forIndividual(statement, issued, today)
      : forProfessional(statement, issued);
  return forward ?? onceContracted(statement, issued, today);
}

function forProfessional(statement: Statement, issued: ReadonlySet<DocumentKind>): NextAct | null {
  switch (statement.status) {
    case 'draft':
      return issue('proposal');
    case 'proposed':
    case 'awaitingDocuments':
      return record('pieces', 'Pièces reçues…');
    case 'expired':
      return statement.acceptance.pieces.every((piece) => piece.receivedOn !== null)
        ? record('lateAcceptance', 'Confirmer l’acceptation tardive…')
        : { kind: 'issue', document: 'proposal', label: 'Émettre une nouvelle proposition' };
    case 'awaitingDeposit':
      return record('payment', 'Acompte reçu…');
    case 'contracted':
    case 'inProgress':
      return issued.has('agreement') ? null : issue('agreement');
    default:
      return null;
  }
}

/** An individual signs a contract, not a convention, and pays nothing before the withdrawal window ends. */
function forIndividual(
  { status, acceptance, deposit }: Statement,
  issued: ReadonlySet<DocumentKind>,
  today: CivilDay,
): NextAct | null {
  if (status === 'cancelled' || status === 'withdrawn' || status === 'rescinded') return null;
  if (acceptance.contractSignedOn === null)
    return issued.has('contract') ? record('contractSigned', 'Contrat signé…') : issue('contract');
  const { payableFrom } = deposit;
  if (status === 'withdrawalPeriod' && payableFrom)
    return wait(`Aucune somme ne peut être demandée avant le ${formatShortDay(payableFrom)}.`);
  const unpaid = acceptance.depositPaidOn === null && acceptance.depositWaivedOn === null;
  const payable = payableFrom === null || payableFrom <= today;
  return status === 'contracted' && unpaid && payable ? record('payment', 'Acompte reçu…') : null;
}

function onceContracted(statement: Statement, issued: ReadonlySet<DocumentKind>, today: CivilDay): NextAct {
  const { status } = statement;
  const running = status === 'contracted' || status === 'inProgress';
  if (running && !issued.has('attendanceSheet')) return issue('attendanceSheet');
  if (status === 'inProgress' && statement.session.end <= today)
    return record('delivered', 'Formation réalisée…');
  if (status === 'delivered' && statement.balance.client > 0) return record('payment', 'Règlement reçu…');
  if (status === 'inProgress')
    return wait(`La session se termine le ${formatShortDay(statement.session.end)}.`);
  if (running) return wait(`La session commence le ${formatShortDay(statement.session.start)}.`);
  return wait('Rien n’est attendu sur ce dossier.');
}
