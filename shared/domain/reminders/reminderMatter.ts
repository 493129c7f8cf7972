import { ok } from '../../result.ts';
import { type LetterCase, type Matter, noMatter } from '../letters/letterCase.ts';
import { type Cents, minus, plus, zero } from '../money/cents.ts';
import { type ChasedInvoice, chasedInvoices } from './chasedInvoices.ts';
import type { ReminderKind } from './ladder.ts';
import { outOfTurn } from './outOfTurn.ts';

/** What a payer owes on the invoices of a letter, and what lateness adds over their orders. */
export interface ReminderClaim {
  readonly principal: Cents;
  /** Null where the rate of a semester is not published: it is added once it is. */
  readonly interest: Cents | null;
  readonly recoveryFee: Cents;
  /** What has already been paid of interest and fees. */
  readonly paid: Cents;
  readonly total: Cents;
}

export interface ReminderMatter {
  readonly step: ReminderKind;
  readonly to: 'client' | 'opco';
  /** Its payer, by the id of its sheet. */
  readonly payerId: string;
  /** In the order in which they fell due. */
  readonly invoices: readonly ChasedInvoice[];
  readonly claim: ReminderClaim;
  /** Why this letter would come out of its turn; null where an invoice calls for it. */
  readonly asksWhy: string | null;
}

/** The orders that a letter speaks of: its own, and others of the same payer. */
export const ordersOfLetter = (letter: LetterCase): readonly LetterCase[] => [
  letter,
  ...(letter.others ?? []).map((other) => ({ ...other, on: letter.on })),
];

/** An invoice of the payer whom the letter goes to: the one that it is about, else the client's, else the first. */
const firstOf = (letter: LetterCase, invoices: readonly ChasedInvoice[]): ChasedInvoice | undefined =>
  invoices.find(({ id }) => id === letter.about) ?? invoices.find(({ to }) => to === 'client') ?? invoices[0];

const lateOf = (letter: LetterCase, to: 'client' | 'opco') =>
  to === 'opco' ? [] : ordersOfLetter(letter).map(({ statement }) => statement.late);

function claimOf(letter: LetterCase, to: 'client' | 'opco', invoices: readonly ChasedInvoice[]) {
  const late = lateOf(letter, to);
  const principal = plus(...invoices.map(({ left }) => left));
  const isUnknown = late.some(({ interest }) => interest === null);
  const known = plus(...late.map(({ interest }) => interest ?? zero));
  const recoveryFee = plus(...late.map((each) => each.recoveryFee));
  const paid = plus(...late.map((each) => each.paid));
  const interest = isUnknown ? null : known;
  const total = minus(plus(principal, interest ?? zero, recoveryFee), paid);
  return { principal, interest, recoveryFee, paid, total };
}

const nothingLate: Matter<never> = noMatter(
  'letter.nothingLate',
  '3.4',
  'invoice',
  'Aucune facture n’a dépassé son échéance, ou toutes sont réglées\u00a0: il n’y a rien à relancer.',
);

const remindedToday: Matter<never> = noMatter(
  'letter.remindedToday',
  '3.4',
  'nothingToRecord',
  'Une relance de ces factures est déjà partie aujourd’hui\u00a0: la suivante attendra au moins demain.',
);

/**
 * A reminder of what one payer has not paid in time (clauses 3.3 and 3.4): its invoices, over one order or several,
 * each with what is left, the days and the interest that the statement of its order has.
 * @example reminderMatter('reminder2')(1 218,00 € due 1 October, on 16 October).value.claim.total //=> 126421
 */
export const reminderMatter =
  (step: ReminderKind) =>
  (letter: LetterCase): Matter<ReminderMatter> => {
    const all = ordersOfLetter(letter)
      .flatMap(chasedInvoices)
      .toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
    const first = firstOf(letter, all);
    if (!first) return nothingLate;
    const { to, payerId } = first;
    const invoices = all.filter((invoice) => invoice.to === to && invoice.payerId === payerId);
    if (invoices.every(({ reached }) => reached?.on === letter.on)) return remindedToday;
    const asksWhy = outOfTurn(step, invoices, letter.on);
    return ok({ step, to, payerId, invoices, claim: claimOf(letter, to, invoices), asksWhy });
  };
