import type { CivilDay } from '../dates/civilDay.ts';
import type { Cents } from '../money/cents.ts';
import type { RatesBySemester } from '../legal/interestRates.ts';
import type { TermsParameters } from '../terms/parameters.ts';

export type ClientKind = 'company' | 'public' | 'individual' | 'trainingBody';
export type ContractChannel = 'inPerson' | 'distance' | 'offPremises';
export type VatRegime = 'standard20' | 'exemptTraining' | 'franchise';
export type PriceUnit = 'group' | 'person';

/** One payer besides the client: an OPCO, another funder, a parent company. */
export interface FundingFacts {
  /** What events and lines name it by; missing where it is the only one and nothing names it. */
  readonly id?: string;
  /** What sentences call it, where « l’OPCO » would not say which. */
  readonly name?: string;
  readonly approvedAmount?: Cents;
  readonly approvedBasis?: 'inclTax' | 'exclTax';
  readonly approvedHours?: number;
  readonly subrogation?: boolean;
  readonly requestedOn?: CivilDay;
  readonly approvedOn?: CivilDay;
}

/** What is agreed, apart from what happens to it. */
export interface OrderFacts {
  readonly client: {
    readonly kind: ClientKind;
    readonly channel: ContractChannel;
    /** Last day that the client's certificate of liability insurance covers (clause 4.6). */
    readonly insuranceValidUntil?: CivilDay;
  };
  readonly session: {
    readonly kind: 'intra' | 'inter';
    readonly start: CivilDay;
    readonly end: CivilDay;
    /** Planned hours per participant; halves and quarters are allowed. */
    readonly hours: number;
    readonly maxParticipants: number;
    readonly enrolledElsewhere?: number;
  };
  readonly participants: number;
  readonly price: { readonly unit: PriceUnit; readonly exclTax: Cents; readonly vat: VatRegime };
  readonly funding?: FundingFacts;
  /** Payers besides that one: `fundersOf` reads them all. */
  readonly otherFunders?: readonly FundingFacts[];
  /** The buyer sent conditions of its own (clause I). */
  readonly buyerTerms?: boolean;
}

export const acceptancePieces = [
  'proposalInitialled',
  'proposalStamped',
  'proposalSigned',
  'goodForAgreement',
  'termsInitialled',
  'termsSigned',
] as const;
export type AcceptancePiece = (typeof acceptancePieces)[number];

export type CancellationReason =
  | 'other'
  | 'traineeAbsence'
  | 'trainerUnavailable'
  | 'venueUnavailable'
  | 'forceMajeure';

/** Why a credit note takes back a part of an invoice. */
export const creditReasons = [
  'priceLowered',
  'hoursNotDone',
  'error',
  'funderUnpaid',
  'funderPaid',
  'corrected',
  'other',
] as const;
export type CreditReason = (typeof creditReasons)[number];

type Event<T extends string, Fields = object> = { readonly on: CivilDay; readonly type: T } & Fields;

export type OrderEvent =
  /** `deposit` is what the proposal asked for, incl. tax; without it, what the price of today makes of it. */
  | Event<'proposalIssued', { readonly deposit?: Cents }>
  | Event<
      'documentsReceived',
      { readonly [P in AcceptancePiece]?: boolean } & { readonly electronic?: boolean }
    >
  | Event<'lateAcceptanceConfirmed'>
  | Event<'depositWaived'>
  | Event<'contractSigned'>
  | Event<
      'paymentReceived',
      { readonly from: 'client' | 'opco'; readonly amount: Cents; readonly funder?: string }
    >
  | Event<'paymentRequested', { readonly amount: Cents }>
  /** To the client where `to` is missing. */
  | Event<'refundPaid', { readonly amount: Cents; readonly to?: 'client' | 'opco'; readonly funder?: string }>
  | Event<'withdrawalSent'>
  | Event<
      'cancellationReceived',
      {
        readonly by: 'client' | 'provider';
        readonly inWriting: boolean;
        readonly reason: CancellationReason;
        readonly newStart?: CivilDay;
        readonly newEnd?: CivilDay;
      }
    >
  | Event<
      'postponementRequested',
      {
        readonly inWriting: boolean;
        readonly reason: CancellationReason;
        readonly newStart?: CivilDay;
        readonly newEnd?: CivilDay;
      }
    >
  | Event<
      'trainingDelivered',
      {
        readonly hours?: number;
        readonly fundedHours?: number;
        /** Of each payer by its id, where there are several. */
        readonly hoursByFunder?: Readonly<Record<string, number>>;
        readonly absentParticipants?: number;
      }
    >
  | Event<
      'invoiceIssued',
      {
        readonly kind: 'deposit' | 'instalment' | 'final' | 'opco' | 'opcoDefault' | 'indemnity';
        readonly to: 'client' | 'opco';
        /** Which payer it is about, where there are several. */
        readonly funder?: string;
        /** What it asks incl. tax, the deposits that it deducts taken off. */
        readonly amount?: Cents;
        /** Whether it asks for what the client's invoices before it did not. */
        readonly complement?: boolean;
      }
    >
  /** `event`: index of the invoice that a credit note corrects; `whole` where nothing is left of it. */
  | Event<
      'invoiceCredited',
      {
        readonly event: number;
        readonly whole: boolean;
        /** Incl. tax. */
        readonly amount?: Cents;
        readonly reason?: CreditReason;
      }
    >
  | Event<'formalNoticeReceived'>
  | Event<'rescissionNotified'>
  | Event<'fundingRefused', { readonly funder?: string }>
  | Event<'changeRequested', { readonly inWriting: boolean; readonly what?: string }>
  /** `event`: index of the request that it answers; the last one without an answer where it is missing. */
  | Event<'changeAnswered', { readonly accepted: boolean; readonly event?: number }>
  | Event<'reservationMade', { readonly what?: string }>
  | Event<'adviceGiven', { readonly what?: string }>
  | Event<'forceMajeureAssessed', { readonly retained: boolean }>
  | Event<'smallCompanyAssessed', { readonly protected: boolean }>
  | Event<'formalNoticeAnswered'>
  | Event<'suspensionNotified'>
  | Event<'suspensionLifted'>
  | Event<'eventReversed', { readonly event: number }>;

export type OrderEventType = OrderEvent['type'];

export const orderEventTypes = [
  'proposalIssued',
  'documentsReceived',
  'lateAcceptanceConfirmed',
  'depositWaived',
  'contractSigned',
  'paymentReceived',
  'paymentRequested',
  'refundPaid',
  'withdrawalSent',
  'cancellationReceived',
  'postponementRequested',
  'trainingDelivered',
  'invoiceIssued',
  'invoiceCredited',
  'formalNoticeReceived',
  'rescissionNotified',
  'fundingRefused',
  'changeRequested',
  'changeAnswered',
  'reservationMade',
  'adviceGiven',
  'forceMajeureAssessed',
  'smallCompanyAssessed',
  'formalNoticeAnswered',
  'suspensionNotified',
  'suspensionLifted',
  'eventReversed',
] as const satisfies readonly OrderEventType[];

/** One order told as facts and dated events: all that the engine reads. */
export interface OrderStory {
  readonly asOf: CivilDay;
  /** Only what differs from LEXOM's own terms. */
  readonly settings?: Partial<TermsParameters>;
  /** Rates that were entered, by semester: they go before the shipped ones. */
  readonly rates?: RatesBySemester;
  readonly order: OrderFacts;
  readonly events: readonly OrderEvent[];
}
