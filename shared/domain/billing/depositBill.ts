import { vatCategoryOf, vatRateOf } from '../legal/vatRates.ts';
import { noMatter } from '../letters/letterCase.ts';
import { type Cents, minus, plus, smaller } from '../money/cents.ts';
import { splitInclTax } from '../money/vat.ts';
import { ok } from '../../result.ts';
import type { BillCase, BilledSum, BillMatter } from './bill.ts';
import { indemnityKinds } from './indemnityBill.ts';
import { invoiceTotals } from './invoiceTotals.ts';
import { issuedInvoices } from './issuedInvoices.ts';

/** Deposits already invoiced: incl. and excl. tax. */
function invoicedBefore(of: BillCase): { readonly amount: Cents; readonly exclTax: Cents } {
  const totals = issuedInvoices(of).flatMap(({ told, content }) =>
    told.event.kind === 'deposit' && content ? [invoiceTotals(content)] : [],
  );
  return {
    amount: plus(...totals.map(({ inclTax }) => inclTax)),
    exclTax: plus(...totals.map(({ exclTax }) => exclTax)),
  };
}

/** The last receipt takes what rounding leaves, so that the invoices of a deposit sum to it. */
function sumOf(
  { dossier, statement }: BillCase,
  before: ReturnType<typeof invoicedBefore>,
  amount: Cents,
): BilledSum {
  const { deposit } = statement;
  const closes = plus(before.amount, amount) === deposit.amount;
  const exclTax = closes
    ? minus(deposit.exclTax, before.exclTax)
    : splitInclTax(amount, vatRateOf(dossier.order.vat)).exclTax;
  return {
    kind: 'deposit',
    amount,
    exclTax,
    vat: minus(amount, exclTax),
    vatCategory: vatCategoryOf(dossier.order.vat),
  };
}

/**
 * What came of the deposit and no invoice tells yet (CGI 289 I-1-c: a deposit is invoiced when it is received).
 * @example depositBill(522,00 € received, none invoiced) //=> 435,00 € and 87,00 € of VAT, paid
 */
export function depositBill(of: BillCase): BillMatter {
  const { acceptance, deposit } = of.statement;
  const before = invoicedBefore(of);
  // A final invoice asks for the whole price: a deposit invoiced after it would be taxed twice.
  const noted = issuedInvoices(of).some(
    ({ told: { event }, content }) => event.kind === 'final' || (event.kind === 'deposit' && !content),
  );
  const isOver = of.statement.due.some(({ kind }) => indemnityKinds.has(kind));
  const amount = minus(smaller(acceptance.depositPaid, deposit.amount), before.amount);
  if (amount <= 0 || noted || isOver)
    return noMatter(
      'invoice.noDeposit',
      '2.1',
      'payment',
      'Aucun acompte reçu n’attend sa facture : elle suit l’encaissement.',
    );
  return ok({ to: 'client', sums: [sumOf(of, before, amount)], preceding: [], prepaid: amount, dueOn: null });
}
