import { addMonths, type CivilDay, later } from '../dates/civilDay.ts';
import type { RatesBySemester } from '../legal/interestRates.ts';
import { type Cents, larger, minus, plus, zero } from '../money/cents.ts';
import type { TaxedAmount } from '../money/vat.ts';
import type { TermsParameters } from '../terms/parameters.ts';
import type { Assessments } from './assessmentsOf.ts';
import { depositOf } from './depositOf.ts';
import { funderNamed } from './fundersOf.ts';
import { priceOf } from './priceOf.ts';
import type {
  Advice,
  Change,
  Clause,
  DueLine,
  Explained,
  OrderStatus,
  Refusal,
  RefusalCode,
  Suspension,
  Warning,
} from './statement.ts';
import type { AcceptancePiece, FundingFacts, OrderEvent, OrderFacts } from './story.ts';
import type { WithdrawalWindow } from './withdrawalEndOf.ts';

type EventOf<T extends OrderEvent['type']> = Extract<OrderEvent, { type: T }>;
export type DocumentsReceived = EventOf<'documentsReceived'>;
export type ProposalIssued = EventOf<'proposalIssued'>;
export type ContractSigned = EventOf<'contractSigned'>;
export type PaymentReceived = EventOf<'paymentReceived'>;
export type RefundPaid = EventOf<'refundPaid'>;
export type PaymentRequested = EventOf<'paymentRequested'>;
export type CancellationReceived = EventOf<'cancellationReceived'>;
export type PostponementRequested = EventOf<'postponementRequested'>;
export type TrainingDelivered = EventOf<'trainingDelivered'>;
export type ChangeRequested = EventOf<'changeRequested'>;
export type ChangeAnswered = EventOf<'changeAnswered'>;
export type ReservationMade = EventOf<'reservationMade'>;
export type InvoiceIssued = EventOf<'invoiceIssued'>;

export type InvoiceCredited = EventOf<'invoiceCredited'>;

/** An invoice with its place in the story, and the credit notes that took a part of it back. */
export type NumberedInvoice = InvoiceIssued & {
  readonly index: number;
  readonly credits: readonly InvoiceCredited[];
};

/** How an order ended, with the lines that this made fall due. */
export interface Ending {
  readonly status: Extract<OrderStatus, 'cancelled' | 'withdrawn' | 'rescinded'>;
  readonly on: CivilDay;
  readonly lines: readonly DueLine[];
  readonly reason: Explained;
}

/** What came back after the proposal's last day, waiting for the provider to accept it in writing. */
export interface LateReceipt {
  readonly index: number;
  readonly event: DocumentsReceived | ContractSigned;
}

/** Money that an individual sent before it could be asked for. */
export interface PrematureReceipt {
  readonly on: CivilDay;
  readonly amount: Cents;
  readonly payable: Cents;
  readonly clause: Clause;
}

/** What the client found fault with, and when: whether it counts is decided once the end is known. */
export interface NotedReservation {
  readonly event: number;
  readonly on: CivilDay;
  readonly what: string;
}

/** Where an order stands after some of its events. Each rule reads it and answers with the next one. */
export interface Situation {
  readonly order: OrderFacts;
  readonly terms: TermsParameters;
  /** Rates that were entered: they go before the shipped ones. */
  readonly rates: RatesBySemester;
  /** What the provider decided, read from the whole story: a decision may come after what it is about. */
  readonly assessments: Assessments;
  readonly price: TaxedAmount;
  readonly deposit: TaxedAmount;
  /** What the last proposal asked for as a deposit, incl. tax, where it is known. */
  readonly askedDeposit: Cents | null;
  readonly proposedOn: CivilDay | null;
  readonly pieces: Readonly<Partial<Record<AcceptancePiece, CivilDay>>>;
  readonly electronic: boolean;
  readonly lateReceipts: readonly LateReceipt[];
  readonly lateConfirmedOn: CivilDay | null;
  readonly acceptedOn: CivilDay | null;
  /** An individual's contract: the day of the signature, and the window that it opens. */
  readonly signedOn: CivilDay | null;
  readonly window: WithdrawalWindow | null;
  readonly depositPaidOn: CivilDay | null;
  readonly depositWaivedOn: CivilDay | null;
  readonly contractOn: CivilDay | null;
  readonly session: { readonly start: CivilDay; readonly end: CivilDay };
  readonly payments: readonly PaymentReceived[];
  readonly refunds: readonly RefundPaid[];
  readonly prematureReceipts: readonly PrematureReceipt[];
  /** Indemnities that postponements have taken; the price of the new session is then due whole. */
  readonly taken: readonly DueLine[];
  /** What the client had paid by the last postponement in time: what a further one takes was paid since. */
  readonly paidByTaking: Cents;
  readonly depositVoid: boolean;
  readonly postponed: 'undated' | 'beyondLimit' | null;
  /** Postponed by a force majeure that the provider retained: no limit forfeits anything. */
  readonly excused: boolean;
  readonly delivered: TrainingDelivered | null;
  /** In order of time: the first one counts, payer by payer. */
  readonly fundingRefusals: readonly EventOf<'fundingRefused'>[];
  readonly invoices: readonly NumberedInvoice[];
  readonly notices: readonly CivilDay[];
  readonly noticeAnswers: readonly CivilDay[];
  readonly changes: readonly Change[];
  readonly reservations: readonly NotedReservation[];
  readonly advice: readonly Advice[];
  readonly suspension: Suspension | null;
  readonly ending: Ending | null;
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Warning[];
}

/** What is known from the start, whatever happens. */
type Givens = Pick<Situation, 'order' | 'terms' | 'rates' | 'assessments'>;

/** An order to which nothing has happened yet. */
export function openingSituation(givens: Givens): Situation {
  const { order, terms } = givens;
  const price = priceOf(order);
  return {
    ...givens,
    price,
    deposit: depositOf(order, terms, price),
    askedDeposit: null,
    proposedOn: null,
    pieces: {},
    electronic: false,
    lateReceipts: [],
    lateConfirmedOn: null,
    acceptedOn: null,
    signedOn: null,
    window: null,
    depositPaidOn: null,
    depositWaivedOn: null,
    contractOn: null,
    session: { start: order.session.start, end: order.session.end },
    payments: [],
    refunds: [],
    prematureReceipts: [],
    taken: [],
    paidByTaking: zero,
    depositVoid: false,
    postponed: null,
    excused: false,
    delivered: null,
    fundingRefusals: [],
    invoices: [],
    notices: [],
    noticeAnswers: [],
    changes: [],
    reservations: [],
    advice: [],
    suspension: null,
    ending: null,
    refusals: [],
    warnings: [],
  };
}

export const isIndividual = ({ order }: Situation): boolean => order.client.kind === 'individual';

export const sumOf = (amounts: readonly { readonly amount: Cents }[]): Cents =>
  amounts.reduce((sum, { amount }) => plus(sum, amount), zero);

/** What the client's payments leave once the refunds are taken off. */
export const clientPaid = ({ payments, refunds }: Situation): Cents =>
  minus(sumOf(payments.filter(({ from }) => from === 'client')), sumOf(refunds));

export const opcoPaid = ({ payments }: Situation): Cents =>
  sumOf(payments.filter(({ from }) => from === 'opco'));

/** What one payer besides the client has paid. */
export const paidBy = ({ order, payments }: Situation, funder: FundingFacts): Cents =>
  sumOf(payments.filter((paid) => paid.from === 'opco' && funderNamed(order, paid.funder) === funder));

/** What has been paid beyond the indemnities that postponements took. */
export const paidForSession = (situation: Situation): Cents =>
  larger(zero, minus(clientPaid(situation), sumOf(situation.taken)));

/** Whether an individual may still withdraw on a day, so that nothing may be asked (L6353-6). */
export const isWithdrawalOpen = ({ window }: Situation, day: CivilDay): boolean =>
  window !== null && day <= window.end;

/** A sum falls due on its day, an individual's not before the window has ended (L6353-6). */
export const payableOn = ({ window }: Situation, day: CivilDay): CivilDay =>
  window === null ? day : later(day, window.payableFrom);

/** The last day on which a postponed session may start, counted from the order (clause 3.6). */
export const postponementLimitOf = ({ contractOn, terms }: Situation): CivilDay | null =>
  contractOn && addMonths(contractOn, terms.postponementMonths);

/** Sets an event aside, saying why it is without effect. */
export const refuse = (
  situation: Situation,
  event: number,
  code: RefusalCode,
  { clause, because }: Explained,
): Situation => ({
  ...situation,
  refusals: [...situation.refusals, { event, code, clause, because }],
});
