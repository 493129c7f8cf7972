import type { CreditExtent } from '../../shared/domain/billing/partialCredit.ts';
import type { Invoice } from '../../shared/domain/billing/invoice.ts';
import { invoiceFact } from '../../shared/domain/billing/invoiceFact.ts';
import type { InvoiceKind } from '../../shared/domain/billing/invoiceKinds.ts';
import { invoiceOf } from '../../shared/domain/billing/invoiceOf.ts';
import { invoiceTotals } from '../../shared/domain/billing/invoiceTotals.ts';
import { civilDay } from '../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../shared/domain/orders/storyOf.ts';
import type { Told } from './letterFixture.ts';
import { andThen } from './letterFixture.ts';

/** Which invoice an avoir takes back, and how much of it. */
export interface Asked {
  readonly about?: string;
  readonly credit?: CreditExtent;
}

/** An order as an invoice of a day finds it. */
export const billCase = (dossier: Dossier, day: string, asked: Asked = {}) => {
  const on = civilDay(day);
  return { dossier, on, statement: statementOfDossier(dossier, on), ...asked };
};

/** What would be issued, or the code of why not. */
export function drafted(dossier: Dossier, day: string, kind: InvoiceKind, asked?: Asked): Invoice | string {
  const invoice = invoiceOf(billCase(dossier, day, asked), kind, '');
  return invoice.ok ? invoice.value : invoice.error.code;
}

/** An invoice that is issued, with the order once it has been. */
export interface Issued {
  readonly invoice: Invoice;
  readonly dossier: Dossier;
}

/** Issues an invoice as the application does: its content goes whole into the fact that tells it. */
export function issueIn(dossier: Dossier, day: string, kind: InvoiceKind, asked?: Asked): Issued {
  const of = billCase(dossier, day, asked);
  const number = `${kind === 'creditNote' ? 'AV' : 'FA'}-${dossier.facts.length + 1}`;
  const fact = invoiceFact(of, kind, number, `paper-${number}`);
  const invoice = invoiceOf(of, kind, number);
  if (!fact || !invoice.ok) throw new Error(`${kind} on ${day}: ${invoice.ok ? '' : invoice.error.code}`);
  return { invoice: invoice.value, dossier: andThen(dossier, [fact.kind, day, fact.data] as Told) };
}

/** Excl. tax, VAT, incl. tax. */
export const sumsOf = (invoice: Invoice): readonly number[] => {
  const { exclTax, vat, inclTax } = invoiceTotals(invoice);
  return [exclTax, vat, inclTax];
};
