import type { CivilDay } from '../../dates/civilDay.ts';
import { type Cents, minus, plus, zero } from '../../money/cents.ts';
import type { Dossier } from '../../orders/dossier.ts';
import { dossierAfter, type FactToCome } from '../../orders/dossierAfter.ts';
import type { Statement } from '../../orders/statement.ts';
import { statementOfDossier } from '../../orders/storyOf.ts';
import type { BillCase } from '../bill.ts';
import { refundsOwed } from './refundsOwed.ts';
import { invoiceStates } from '../invoiceStates.ts';

/** What facts change of an invoice. */
export interface SettledInvoice {
  readonly number: string;
  readonly orderId: string;
  readonly paid: Cents;
  readonly left: Cents;
}

/** What a payment would settle, or what its correction would uncover: asked of the engine, not of the form. */
export interface Settlement {
  readonly invoices: readonly SettledInvoice[];
  /** What goes to late interest and the 40 €. */
  readonly lateness: Cents;
  /** What pays something that no invoice asks for yet. */
  readonly other: Cents;
  /** What the payer will then have above all that it owes. */
  readonly beyond: Cents;
}

const aboveDebt = (statement: Statement): Cents =>
  plus(zero, ...refundsOwed(statement).map(({ amount }) => amount));

const owedOf = ({ balance }: Statement): Cents => plus(balance.client, balance.opco);

const caseOf = (dossier: Dossier, on: CivilDay): BillCase => ({
  dossier,
  on,
  statement: statementOfDossier(dossier, on),
});

function invoicesSettled(before: BillCase, after: BillCase): readonly SettledInvoice[] {
  const was = new Map(invoiceStates(before).map(({ id, left }) => [id, left]));
  return invoiceStates(after).flatMap(({ id, invoice, left }) => {
    const paid = minus(was.get(id) ?? left, left);
    return paid === 0 ? [] : [{ number: invoice.number, orderId: after.dossier.order.id, paid, left }];
  });
}

function settledOf(dossier: Dossier, facts: readonly FactToCome[], on: CivilDay): Settlement {
  const [before, after] = [caseOf(dossier, on), caseOf(dossierAfter(dossier, facts), on)];
  const invoices = invoicesSettled(before, after);
  const lateness = minus(after.statement.late.paid, before.statement.late.paid);
  const beyond = minus(aboveDebt(after.statement), aboveDebt(before.statement));
  const received = plus(minus(owedOf(before.statement), owedOf(after.statement)), lateness);
  const other = minus(received, ...invoices.map(({ paid }) => paid), lateness, beyond);
  return { invoices, lateness, other, beyond };
}

/**
 * What facts would settle of the orders that they are about, invoice by invoice (clauses 3.2 to 3.4, as the terms of
 * each order impute it). Below zero for a correction: what stands again.
 * @example settlementOf([dossier], [1 218,00 € received], today).invoices //=> [{ number: 'FA-2026-0042', paid: 121800, left: 0 }]
 */
export function settlementOf(
  dossiers: readonly Dossier[],
  facts: readonly FactToCome[],
  on: CivilDay,
): Settlement {
  const subjects = new Set(facts.map(({ subject }) => subject));
  const parts = dossiers
    .filter(({ order }) => subjects.has(order.id))
    .map((dossier) => settledOf(dossier, facts, on));
  return {
    invoices: parts.flatMap(({ invoices }) => invoices),
    lateness: plus(...parts.map((part) => part.lateness)),
    other: plus(...parts.map((part) => part.other)),
    beyond: plus(...parts.map((part) => part.beyond)),
  };
}
