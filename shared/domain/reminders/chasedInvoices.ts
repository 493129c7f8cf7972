import { clientLines } from '../billing/billedApart.ts';
import { invoiceTotals } from '../billing/invoiceTotals.ts';
import { type IssuedInvoice, issuedInvoices } from '../billing/issuedInvoices.ts';
import { type CivilDay, daysBetween } from '../dates/civilDay.ts';
import type { LetterCase } from '../letters/letterCase.ts';
import { factsThatStand } from '../letters/factsThatStand.ts';
import { type Cents, plus, zero } from '../money/cents.ts';
import { fundingNamed } from '../orders/fundingsOf.ts';
import { funderIn } from '../orders/fundersOf.ts';
import type { InvoicedLine } from '../orders/invoicedLines.ts';
import { lateSharesOf } from '../orders/lateSharesOf.ts';
import { situationOf } from '../orders/statementOf.ts';
import { storyOf } from '../orders/storyOf.ts';
import { unpaidLines } from '../orders/unpaidLines.ts';
import { ladderOf } from './ladder.ts';
import { type NextStep, nextStepOf, reachedOf, type SentStep } from './nextStep.ts';
import { sentSteps } from './sentSteps.ts';

/** An invoice whose payment is late, or awaited from an OPCO, with what was done about it. */
export interface ChasedInvoice {
  /** Id of the fact that tells it. */
  readonly id: string;
  readonly order: string;
  /** Null for one made elsewhere and only noted here. */
  readonly number: string | null;
  readonly to: 'client' | 'opco';
  /** Client, OPCO or another payer, by the id of its sheet. */
  readonly payerId: string;
  readonly issuedOn: CivilDay;
  /** The last day on which paying is not late; for an OPCO the day it was invoiced. */
  readonly since: CivilDay;
  readonly days: number;
  /** What the invoice asked for. */
  readonly amount: Cents;
  readonly left: Cents;
  /** Null where the rate of a semester is not published. */
  readonly interest: Cents | null;
  readonly recoveryFee: Cents;
  readonly reached: SentStep | null;
  readonly next: NextStep | null;
}

type Owed = Pick<ChasedInvoice, 'since' | 'left'>;

const numberOf = ({ told, content }: IssuedInvoice): string | null => {
  const { number } = told.fact.data;
  return content?.number ?? (typeof number === 'string' ? number : null);
};

/** What is late of an invoice to the client: the lines past their last day, back to the first of them. */
function lateOf({ statement, on }: LetterCase, lines: readonly InvoicedLine[]): Owed | null {
  const left = new Map(unpaidLines(statement).map((unpaid) => [unpaid.line, unpaid.left]));
  const late = lines.flatMap(({ line, dueOn }) =>
    dueOn !== null && dueOn < on && left.has(line) ? [{ dueOn, left: left.get(line) ?? zero }] : [],
  );
  const since = late.map(({ dueOn }) => dueOn).toSorted()[0];
  return since === undefined ? null : { since, left: plus(...late.map((each) => each.left)) };
}

/** An OPCO pays on file, within the month of clause 3.3: its invoice is chased from the day it left. */
function awaitedOf({ statement, on }: LetterCase, { told }: IssuedInvoice): Owed | null {
  const since = told.event.on;
  const left = funderIn(statement.funders, told.event.funder)?.left ?? zero;
  return left > 0 && since < on ? { since, left } : null;
}

function chased(
  of: LetterCase,
  issued: IssuedInvoice,
  place: number,
  shares: ReturnType<typeof sharesOf>,
): Omit<ChasedInvoice, 'reached' | 'next'> | null {
  const { dossier, on } = of;
  const { told, content } = issued;
  const isOpco = told.event.to === 'opco';
  const asked = linesOf(of, place);
  const share = isOpco ? undefined : shares.get(place);
  // A deposit that a contract still waits for is not late (clause 2.2): the run of interest knows no such invoice.
  const owed = isOpco ? awaitedOf(of, issued) : share && lateOf(of, asked);
  if (!owed) return null;
  return {
    id: told.fact.id,
    order: dossier.order.id,
    number: numberOf(issued),
    to: told.event.to,
    payerId:
      (isOpco ? fundingNamed(dossier.order, told.event.funder)?.funderId : undefined) ??
      dossier.order.clientId,
    issuedOn: told.event.on,
    ...owed,
    days: daysBetween(owed.since, on),
    amount: content
      ? invoiceTotals(content).due
      : isOpco
        ? owed.left
        : plus(...asked.map(({ line }) => line.amount)),
    interest: share ? share.interest : zero,
    recoveryFee: share?.recoveryFee ?? zero,
  };
}

/**
 * The lines that an invoice to the client asks for. One that left before the OPCO's month was over did not ask for the
 * OPCO's share.
 */
function linesOf(of: LetterCase, place: number): readonly InvoicedLine[] {
  const asksDefault = issuedInvoices(of).some(({ told }) => told.event.kind === 'opcoDefault');
  return clientLines(of).filter(
    ({ line, invoice }) =>
      invoice === place && (line.kind !== 'opcoDefault' || asksDefault || line.complement !== undefined),
  );
}

const sharesOf = ({ dossier, statement, on }: LetterCase) =>
  lateSharesOf(situationOf(storyOf(dossier, on)), statement.due, on);

/**
 * The invoices of an order that call for a reminder on a day, in the order in which they fell due: what the client has
 * not paid in time (clause 3.4), what an OPCO has not paid yet (clause 3.3). Amounts and days are the statement's.
 * @example chasedInvoices(1 218,00 € due 1 October, on 22 November) //=> [{ days: 52, left: 121800, interest: 2152, … }]
 */
export function chasedInvoices(of: LetterCase): readonly ChasedInvoice[] {
  const all = issuedInvoices(of);
  if (all.length === 0) return [];
  const shares = sharesOf(of);
  const toClient = all.filter(({ told }) => told.event.to === 'client');
  const sent = sentSteps(factsThatStand(of.dossier, of.on));
  const ladder = ladderOf(of.dossier.organisation);
  return all
    .flatMap((issued) => {
      const found = chased(of, issued, toClient.indexOf(issued), shares);
      if (!found) return [];
      const reached = reachedOf(found, sent);
      return [{ ...found, reached, next: nextStepOf(found, reached, ladder) }];
    })
    .toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
}
