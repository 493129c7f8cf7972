import { type BasisPoints, basisPoints, type Cents, cents } from '../money/cents.ts';

/** What the terms of sale (CGV) leave to the organisation's choice. The text and the rules both read it. */
export interface TermsParameters {
  /** 2.1: calendar days during which a proposal may be accepted, the last one included. */
  readonly proposalValidityDays: number;
  /** 2.1: share of the price incl. tax. An individual's never passes 3000 (L6353-6). */
  readonly depositRate: BasisPoints;
  /** 3.5: from this many days before the start, cancelling costs the deposit alone. */
  readonly cancellationDays: number;
  /** 3.6: months from the order within which a postponed session must start. */
  readonly postponementMonths: number;
  /** 3.6: whether the deposit follows to the new session instead of being kept as indemnity. */
  readonly carryOverDeposit: boolean;
  /** 3.3: months after the end within which the OPCO must have paid. */
  readonly opcoGraceMonths: number;
  /** 3.4: rate of each semester, or of 1 January for the whole year. */
  readonly lateInterestMode: 'semester' | 'january';
  /** 3.4: what a late payment pays first. */
  readonly paymentImputation: 'principalFirst' | 'interestFirst';
  /** 3.4: lump sum for recovery costs, professionals only (D441-5 C. com.). */
  readonly recoveryFee: Cents;
  /** 4.7: days after the receipt of the formal notice. */
  readonly formalNoticeDays: number;
  /** 2.2: cost of preparing the proposal, as charged. */
  readonly proposalPreparationFee: Cents;
  /** Whether an individual's indemnities stop at the deposit. */
  readonly capIndividualAtDeposit: boolean;
  readonly keptDepositVat: 'outOfScope' | 'asService';
  readonly fullPriceVat: 'asService' | 'outOfScope';
}

/** LEXOM's terms. */
export const defaultTerms: TermsParameters = {
  proposalValidityDays: 30,
  depositRate: basisPoints(3000),
  cancellationDays: 15,
  postponementMonths: 6,
  carryOverDeposit: false,
  opcoGraceMonths: 1,
  lateInterestMode: 'semester',
  paymentImputation: 'principalFirst',
  recoveryFee: cents(4000),
  formalNoticeDays: 8,
  proposalPreparationFee: cents(0),
  capIndividualAtDeposit: true,
  keptDepositVat: 'outOfScope',
  fullPriceVat: 'asService',
};
