import type { CivilDay } from '../dates/civilDay.ts';
import type { Semester } from '../legal/interestRates.ts';
import type { BasisPoints, Cents } from '../money/cents.ts';
import type { AcceptancePiece, CreditReason } from './story.ts';

export const orderStatuses = [
  'draft',
  'proposed',
  'expired',
  'awaitingDocuments',
  'awaitingDeposit',
  'withdrawalPeriod',
  'contracted',
  'inProgress',
  'delivered',
  'settled',
  'postponed',
  'cancelled',
  'withdrawn',
  'rescinded',
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/** A clause of the terms (`2.1` … `5.5`) or the article that overrides or supplies the rule (`L6353-6`). */
export type Clause = string;

/** A decision that can be defended on the telephone: its clause and one French sentence with its figures. */
export interface Explained {
  readonly clause: Clause;
  readonly because: string;
}

/** An amount split so that VAT always closes: `vat` is what `inclTax` leaves. */
export interface Amounts {
  readonly exclTax: Cents;
  readonly vat: Cents;
}

export type DueKind =
  | 'deposit'
  | 'balance'
  | 'instalment'
  | 'opcoShare'
  | 'opcoDefault'
  | 'cancellationIndemnity'
  | 'postponementIndemnity'
  | 'proposalPreparationFee'
  | 'deliveredShare'
  | 'depositRefund'
  | 'overpaymentRefund';

export type VatCategory = 'standard' | 'exempt' | 'outOfScope';

export interface DueLine extends Explained, Amounts {
  readonly debtor: 'client' | 'opco' | 'provider';
  readonly kind: DueKind;
  readonly amount: Cents;
  readonly vatCategory: VatCategory;
  readonly on: CivilDay;
  /** What an avoir took off it: `amount` is what is left. */
  readonly credited?: Cents;
  /** Of what the client's invoices did not ask: the place of the complementary invoice that does, or would. */
  readonly complement?: number;
  /** What of it stands in other lines, for another invoice asks it: `amount` is what one asks. */
  readonly beyond?: Cents;
  /** Of a share that a payer owes, or left unpaid: which payer, and its name where there are several. */
  readonly funder?: string;
  readonly funderName?: string;
}

/** Where one payer besides the client stands. */
export interface FunderBalance {
  readonly id?: string;
  readonly name?: string;
  /** What it owes by its line; zero without agreement. */
  readonly share: Cents;
  readonly paid: Cents;
  /** Share less payments; below zero the provider owes it. */
  readonly left: Cents;
  /** What it would have paid for hours that were not followed, where there are any: the client owes it. */
  readonly notFollowed?: Cents;
  /** What its invoices ask, avoirs off; null where one was made elsewhere. */
  readonly asked: Cents | null;
}

/** An avoir that the statement calls for: an invoice asks for more than is due of what it was made for. */
export interface CreditDue extends Explained {
  /** Index of the invoice in the story. */
  readonly event: number;
  readonly to: 'client' | 'opco';
  readonly funder?: string;
  readonly funderName?: string;
  /** Incl. tax. */
  readonly amount: Cents;
  readonly reason: CreditReason;
}

export type RefusalCode =
  | 'notInWriting'
  | 'traineeAbsenceIntra'
  | 'proposalExpired'
  | 'contractMissing'
  | 'paymentBeforeWithdrawalEnd'
  | 'depositAboveLegalCap'
  | 'notYetPayable'
  | 'withdrawalTooLate'
  | 'rescissionTooEarly'
  | 'alreadyEnded'
  | 'noSuchEvent'
  | 'nothingToAnswer'
  | 'alreadySaid'
  | 'tooEarly'
  | 'suspensionWithoutCause';

export interface Refusal {
  /** Index of the event in the story, from 0. */
  readonly event: number;
  readonly code: RefusalCode;
  readonly clause: Clause | null;
  readonly because: string;
}

export type WarningCode =
  | 'fundingNotApproved'
  | 'fundingRequestedLate'
  | 'newDateBeyondLimit'
  | 'paymentToReturn'
  | 'startsInsideWithdrawal'
  | 'forceMajeureToAssess'
  | 'smallCompanyOffPremises'
  | 'formalNoticeAnswered'
  | 'insuranceExpired'
  | 'buyerTermsNoted'
  | 'refundBeyondPayments'
  | 'invoicedAlready';

export interface Warning extends Explained {
  readonly code: WarningCode;
  /** Of a payer besides the client: which one. */
  readonly funder?: string;
}

export type DeadlineKind =
  | 'proposalExpiry'
  | 'withdrawalEnd'
  | 'freeCancellationEnd'
  | 'postponementLimit'
  | 'opcoLimit'
  | 'paymentDue'
  | 'rescissionFrom'
  | 'retentionEnd';

export interface Deadline extends Explained {
  readonly on: CivilDay;
  readonly kind: DeadlineKind;
  /** Of a day of payment: the place of its line in `due`. Two lines may fall due on one day. */
  readonly line?: number;
}

/** A change that the client asked for once the contract was final (clauses 2.1 and 2.2). */
export interface Change extends Explained {
  /** Index of the request in the story. */
  readonly event: number;
  readonly on: CivilDay;
  /** In the client's words. */
  readonly what: string;
  readonly state: 'pending' | 'accepted' | 'refused' | 'notInWriting';
  readonly answeredOn: CivilDay | null;
}

/** What the client found fault with (clause 4.1). */
export interface Reservation extends Explained {
  readonly event: number;
  readonly on: CivilDay;
  readonly what: string;
  /** A professional's counts while the training lasts; an individual's always does. */
  readonly counts: boolean;
}

/** Whether the training is held to conform to what was ordered (clause 4.1). */
export interface Conformity extends Explained {
  readonly state: 'notYet' | 'deemedConform' | 'reserved' | 'notPresumed';
  readonly reservations: readonly Reservation[];
}

/** The provider advised against what the client ordered all the same (clause 4.4). */
export interface Advice extends Explained {
  readonly event: number;
  readonly on: CivilDay;
  readonly what: string;
}

/** The last suspension that the provider notified (clauses 2.2 and 3.4). */
export interface Suspension extends Explained {
  readonly since: CivilDay;
  readonly liftedOn: CivilDay | null;
}

/** Some days during which a sum bore interest at one rate. */
export interface InterestSegment {
  readonly principal: Cents;
  readonly rate: BasisPoints;
  readonly days: number;
  /** The last of these days. */
  readonly to: CivilDay;
  /** The semester whose rate it is. */
  readonly semester: Semester;
}

/** What an individual's sums paid in advance have earned: to deduct from the balance, or to give back with them. */
export interface DepositInterest extends Explained {
  /** Null where the rate of a semester is not known. */
  readonly interest: Cents | null;
  readonly unknownRate: Semester | null;
  readonly segments: readonly InterestSegment[];
}

/** What has come back from the client towards the acceptance (clauses 2.1 and 2.2), as far as it counts. */
export interface Acceptance {
  /** Each piece that the terms ask of this client, and the day it came. An individual's contract asks none. */
  readonly pieces: readonly { readonly piece: AcceptancePiece; readonly receivedOn: CivilDay | null }[];
  /** The day the last missing piece came, or null. */
  readonly completeOn: CivilDay | null;
  readonly contractSignedOn: CivilDay | null;
  readonly depositPaid: Cents;
  /** The day the deposit was complete, or null. */
  readonly depositPaidOn: CivilDay | null;
  readonly depositWaivedOn: CivilDay | null;
}

/** What the terms make of an order on a given day. Screens, papers and invoices read this and nothing else. */
export interface Statement {
  readonly status: OrderStatus;
  readonly contractOn: CivilDay | null;
  readonly acceptance: Acceptance;
  /** Why the status, the day of the contract, the price and the number of sessions are what they are. */
  readonly reasons: {
    readonly status: Explained;
    readonly contractOn: Explained;
    readonly price: Explained;
    readonly sessions: Explained;
  };
  readonly sessions: number;
  readonly session: { readonly start: CivilDay; readonly end: CivilDay };
  readonly price: Amounts & { readonly inclTax: Cents };
  readonly deposit: Amounts &
    Explained & {
      readonly amount: Cents;
      /** Null where it is payable at once. */
      readonly payableFrom: CivilDay | null;
      /** Asked by the proposal that was accepted, the price having gone up since: no share of the price of today. */
      readonly ofProposal?: true;
    };
  readonly due: readonly DueLine[];
  /** The avoirs to issue before anything else is invoiced. */
  readonly creditsDue: readonly CreditDue[];
  /** `opco` is the sum of `funders`. */
  readonly balance: { readonly client: Cents; readonly opco: Cents };
  readonly funders: readonly FunderBalance[];
  readonly late: Explained & {
    readonly interest: Cents | null;
    readonly unknownRate?: string;
    /** Whether an invoice is not paid in full after its last day, interest or not. */
    readonly isOverdue: boolean;
    readonly recoveryFee: Cents;
    readonly paid: Cents;
  };
  readonly maySuspend: boolean;
  readonly suspension: Suspension | null;
  readonly changes: readonly Change[];
  readonly conformity: Conformity;
  readonly advice: readonly Advice[];
  /** L214-2 C. conso.: never in `balance`. Null for professionals. */
  readonly depositInterest: DepositInterest | null;
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Warning[];
  readonly deadlines: readonly Deadline[];
}
