import { refundsOwed } from '../../../../shared/domain/billing/payments/refundsOwed.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { standingFacts } from '../../../../shared/domain/orders/standingFacts.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import type { OrderFactKind } from '../../../../shared/records/facts.ts';
import type { ActName } from '../nextAct.ts';

interface Where {
  readonly dossier: Dossier;
  readonly statement: Statement;
  readonly today: CivilDay;
}

type Means = (where: Where) => boolean;

const ends: readonly Statement['status'][] = ['cancelled', 'withdrawn', 'rescinded'];
const isOpen: Means = ({ statement }) => !ends.includes(statement.status);
const isDelivered: Means = ({ statement }) =>
  statement.status === 'delivered' || statement.status === 'settled';
const isFirm: Means = ({ statement }) => statement.contractOn !== null;
const runs: Means = (where) => isFirm(where) && isOpen(where) && !isDelivered(where);
const isIndividual: Means = ({ dossier }) => dossier.client.kind === 'individual';
const isProfessional: Means = (where) => !isIndividual(where);
const isOffPremises: Means = ({ dossier }) =>
  dossier.client.kind === 'company' && dossier.order.channel === 'offPremises';
const holds =
  (kind: OrderFactKind): Means =>
  ({ dossier }) =>
    standingFacts(dossier.facts).some((fact) => fact.kind === kind);
const invokesForceMajeure: Means = ({ dossier }) =>
  standingFacts(dossier.facts).some(
    ({ kind, data }) =>
      (kind === 'order.cancellationReceived' || kind === 'order.postponementRequested') &&
      data['reason'] === 'forceMajeure',
  );
const lacksPieces: Means = ({ statement }) =>
  statement.acceptance.pieces.some(({ receivedOn }) => receivedOn === null);
const owes: Means = ({ statement }) => statement.balance.client > 0;
const isSuspended: Means = ({ statement }) => statement.suspension?.liftedOn === null;

/** When recording each fact means something. What is left out would be without effect, or asks for its cause first. */
const meaningful: Readonly<Record<ActName, Means>> = {
  pieces: (where) => isProfessional(where) && isOpen(where) && !isDelivered(where) && lacksPieces(where),
  contractSigned: (where) => isIndividual(where) && isOpen(where) && !isDelivered(where),
  depositWaived: (where) => isProfessional(where) && isOpen(where) && !isFirm(where),
  lateAcceptance: (where) => isProfessional(where) && isOpen(where) && !isFirm(where),
  advice: (where) => isOpen(where) && !isDelivered(where),
  changeRequested: runs,
  changeAnswered: ({ statement }) => statement.changes.some(({ answeredOn }) => answeredOn === null),
  smallCompany: (where) => isOffPremises(where) && !isDelivered(where),
  withdrawal: (where) => isOpen(where) && (isIndividual(where) || isOffPremises(where)),
  forceMajeure: invokesForceMajeure,
  delivered: (where) => isFirm(where) && isOpen(where),
  reservation: (where) => isFirm(where) && isOpen(where) && where.statement.session.start <= where.today,
  payment: () => true,
  request: (where) => isOpen(where) || owes(where),
  invoice: (where) => where.statement.due.length > 0,
  refund: ({ statement }) => refundsOwed(statement).length > 0,
  fundingRefused: (where) => where.statement.funders.length > 0 && isOpen(where),
  formalNotice: (where) => (isFirm(where) && isOpen(where)) || owes(where),
  formalNoticeAnswered: (where) => holds('order.formalNoticeReceived')(where) && isOpen(where),
  rescission: (where) => holds('order.formalNoticeReceived')(where) && isFirm(where) && isOpen(where),
  suspension: (where) => where.statement.maySuspend && !isSuspended(where),
  suspensionLifted: isSuspended,
};

const groups: readonly (readonly ActName[])[] = [
  [
    'pieces',
    'contractSigned',
    'depositWaived',
    'lateAcceptance',
    'advice',
    'changeRequested',
    'changeAnswered',
    'smallCompany',
    'withdrawal',
  ],
  ['payment', 'request', 'invoice', 'refund', 'fundingRefused'],
  ['delivered', 'reservation', 'forceMajeure'],
  ['suspension', 'suspensionLifted', 'formalNotice', 'formalNoticeAnswered', 'rescission'],
];

/**
 * The facts that mean something for this order today, in groups: the order, money, the training, what goes wrong.
 * @example actsFor(dossier of an individual, …)[0] //=> ['contractSigned', 'advice', 'withdrawal']
 */
export const actsFor = (
  dossier: Dossier,
  statement: Statement,
  today: CivilDay,
): readonly (readonly ActName[])[] =>
  groups
    .map((group) => group.filter((act) => meaningful[act]({ dossier, statement, today })))
    .filter((group) => group.length > 0);
