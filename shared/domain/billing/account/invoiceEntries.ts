import { toldEvents, type ToldEvent } from '../../letters/toldEvents.ts';
import { type Cents, larger, minus, plus, zero } from '../../money/cents.ts';
import type { InvoiceCredited, InvoiceIssued } from '../../orders/situation.ts';
import { isContent } from '../askedBesides.ts';
import type { BillCase } from '../bill.ts';
import { clientLines } from '../billedApart.ts';
import type { Invoice } from '../invoice.ts';
import { invoiceTotals } from '../invoiceTotals.ts';
import { issuedInvoices } from '../issuedInvoices.ts';
import { funderIn } from '../../orders/fundersOf.ts';
import type { AccountEntry } from './accountEntry.ts';
import { type AccountPayer, isOnAccount } from './accountPayer.ts';

type Told = ToldEvent<InvoiceIssued>;
const isInvoice = (told: ToldEvent): told is Told => told.event.type === 'invoiceIssued';
const isCredit = (told: ToldEvent): told is ToldEvent<InvoiceCredited> =>
  told.event.type === 'invoiceCredited' && told.refusal === null;

const contentOf = ({ fact }: ToldEvent): Invoice | null =>
  isContent(fact.data['content']) ? fact.data['content'] : null;

/** What an invoice adds to the account: its deposits have an invoice of their own, so they are taken off. */
const askedBy = (content: Invoice): Cents =>
  minus(invoiceTotals(content).inclTax, ...content.preceding.map(({ inclTax }) => inclTax));

/** An invoice made elsewhere and only noted here asks for the lines that the engine gives it. */
function notedAmount(of: BillCase, told: Told): Cents {
  const own = issuedInvoices(of).filter((issued) => issued.told.event.to === told.event.to);
  const place = own.findIndex((issued) => issued.told.index === told.index);
  const lines =
    told.event.to === 'opco'
      ? of.statement.due.filter(
          ({ debtor, funder }) =>
            debtor === 'opco' && funder === funderIn(of.statement.funders, told.event.funder)?.id,
        )
      : clientLines(of).flatMap(({ line, invoice }) => (invoice === place ? [line] : []));
  return place < 0 ? zero : plus(zero, ...lines.map(({ amount }) => amount));
}

const blank = { orders: [], debit: zero, credit: zero, number: null, bills: null, about: null, means: null };

const invoiceEntry = (of: BillCase, told: Told, debit: Cents): AccountEntry => ({
  ...blank,
  id: told.fact.id,
  kind: 'invoice',
  on: told.fact.day,
  orders: [of.dossier.order.id],
  debit,
  number: contentOf(told)?.number ?? null,
  bills: told.event.kind,
});

/** What an avoir takes off: never more than what its invoice and earlier avoirs leave in the account. */
function creditEntry(
  of: BillCase,
  told: ToldEvent<InvoiceCredited>,
  target: Told,
  left: Cents,
): AccountEntry {
  const content = contentOf(told);
  const own = content ? invoiceTotals(content).inclTax : left;
  return {
    ...blank,
    id: told.fact.id,
    kind: 'creditNote',
    on: told.fact.day,
    orders: [of.dossier.order.id],
    credit: told.event.whole || own > left ? left : own,
    number: content?.number ?? null,
    about: contentOf(target)?.number ?? null,
  };
}

/**
 * The invoices and avoirs of an order as its payer's account tells them (CGI 272-1): the deposits that an invoice deducts
 * are not asked twice, and an avoir takes off what its invoice had added.
 * @example invoiceEntries(deposit 522,00 €, final 1 740,00 €, { who: 'client' }).map(({ debit }) => debit) //=> [52200, 121800]
 */
export function invoiceEntries(of: BillCase, payer: AccountPayer): readonly AccountEntry[] {
  const isOwn = isOnAccount(of.dossier.order, payer);
  const told = toldEvents(of);
  const invoices = told.filter(isInvoice).filter(({ event }) => isOwn(event.to, event.funder));
  const left = new Map<number, Cents>();
  const asked = invoices.map((each) => {
    const content = contentOf(each);
    const debit = content ? askedBy(content) : notedAmount(of, each);
    left.set(each.index, debit);
    return invoiceEntry(of, each, debit);
  });
  const credits = told.filter(isCredit).flatMap((each) => {
    const target = invoices.find(({ index }) => index === each.event.event);
    if (!target) return [];
    const entry = creditEntry(of, each, target, larger(zero, left.get(target.index) ?? zero));
    left.set(target.index, minus(left.get(target.index) ?? zero, entry.credit));
    return [entry];
  });
  return [...asked, ...credits].filter(({ debit, credit }) => debit !== 0 || credit !== 0);
}
