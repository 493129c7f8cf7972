import { noMatter } from '../letters/letterCase.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, larger, minus, plus, zero } from '../money/cents.ts';
import { funderIn, funderNamed } from '../orders/fundersOf.ts';
import type { Amounts, DueLine, Statement } from '../orders/statement.ts';
import { orderFactsOf } from '../orders/storyOf.ts';
import { ok } from '../../result.ts';
import { askedOf } from './askedBesides.ts';
import type { Bill, BillCase, BillMatter } from './bill.ts';
import { type InvoiceTotals, invoiceTotals } from './invoiceTotals.ts';
import { type IssuedInvoice, issuedInvoices } from './issuedInvoices.ts';
import { sumOfLine } from './sumsOf.ts';

/** The invoices of one payer. */
const invoicesOf = (of: BillCase, funder: string | undefined): readonly IssuedInvoice[] => {
  const order = orderFactsOf(of.dossier);
  const wanted = funderNamed(order, funder);
  return issuedInvoices(of).filter(
    ({ told: { event } }) => event.to === 'opco' && funderNamed(order, event.funder) === wanted,
  );
};

/** What its invoices ask already, their avoirs off; null where one was made elsewhere, whose amount is not known. */
function askedBefore(before: readonly IssuedInvoice[]): (Amounts & { readonly amount: Cents }) | null {
  if (before.some(({ content }) => content === null)) return null;
  const totals = before.flatMap(({ content, credits }) => [
    ...(content ? [invoiceTotals(content)] : []),
    ...credits.map((credit) => opposite(invoiceTotals(credit))),
  ]);
  return {
    amount: plus(...totals.map(({ inclTax }) => inclTax)),
    exclTax: plus(...totals.map(({ exclTax }) => exclTax)),
    vat: plus(...totals.map(({ vat }) => vat)),
  };
}

const opposite = ({ inclTax, exclTax, vat }: InvoiceTotals) => ({
  inclTax: minus(zero, inclTax),
  exclTax: minus(zero, exclTax),
  vat: minus(zero, vat),
});

/** What of a share no invoice asks yet: all of it, or what was paid after an avoir had taken it back. */
function unaskedOf(of: BillCase, line: DueLine): DueLine | null {
  const before = askedBefore(invoicesOf(of, line.funder));
  if (!before || before.amount >= line.amount) return null;
  return {
    ...line,
    amount: minus(line.amount, before.amount),
    exclTax: minus(line.exclTax, before.exclTax),
    vat: minus(line.vat, before.vat),
  };
}

/** The invoice that another one of the same payer completes: one that still asks for something. */
function completedBy(of: BillCase, { funder }: DueLine): Bill['completes'] {
  const first = invoicesOf(of, funder).find((invoice) => askedOf(invoice) > 0)?.content;
  return first ? { number: first.number, issuedOn: first.issuedOn } : undefined;
}

/** The first share that is not invoiced: several payers are invoiced one after the other. */
const nextShare = (of: BillCase): DueLine | null =>
  of.statement.due
    .filter(({ debtor, kind }) => debtor === 'opco' && kind === 'opcoShare')
    .flatMap((line) => unaskedOf(of, line) ?? [])[0] ?? null;

const leftOf = ({ funders }: Statement, { funder }: DueLine): Cents =>
  larger(zero, funderIn(funders, funder)?.left ?? zero);

/** The last day on which the OPCO is not late; none where nothing is left to pay. */
function dueDayOf({ statement, on }: BillCase, isPaid: boolean): CivilDay | null {
  const limit = statement.deadlines.find(({ kind }) => kind === 'opcoLimit')?.on;
  if (isPaid) return null;
  return limit !== undefined && limit > on ? limit : on;
}

/**
 * The OPCO's share, by the hours that were followed, once the training is done (clause 3.3, subrogation). What it pays
 * after its month, when an avoir had taken its invoice back, is invoiced again, paid.
 * @example opcoBill(share of 1 000,00 €, ended) //=> 1 000,00 € to the OPCO
 */
export function opcoBill(of: BillCase): BillMatter {
  const { statement } = of;
  const line = nextShare(of);
  if (!line)
    return noMatter(
      'invoice.noOpcoShare',
      '3.3',
      'nothingToRecord',
      'Aucune part d’OPCO n’est à facturer : pas d’accord avec subrogation, ou facture déjà émise.',
    );
  if (!['delivered', 'settled'].includes(statement.status))
    return noMatter(
      'invoice.hoursUnknown',
      '3.3',
      'delivered',
      'La part de l’OPCO suit les heures réalisées : inscrivez d’abord la réalisation.',
    );
  const completes = completedBy(of, line);
  const prepaid = larger(zero, minus(line.amount, leftOf(statement, line)));
  const dueOn = dueDayOf(of, prepaid === line.amount);
  return ok({
    to: 'opco',
    funder: line.funder,
    ...(completes ? { completes } : {}),
    sums: [sumOfLine(line)],
    preceding: [],
    prepaid,
    dueOn,
  });
}
