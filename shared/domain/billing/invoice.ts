import type { CivilDay } from '../dates/civilDay.ts';
import type { BasisPoints, Cents } from '../money/cents.ts';
import type { Address } from '../../records/base.ts';

/** Facture, facture d'acompte, avoir, avoir d'acompte. */
export const invoiceTypes = ['invoice', 'deposit', 'creditNote', 'depositCreditNote'] as const;
export type InvoiceType = (typeof invoiceTypes)[number];

/** Taxed at a rate, exempt (art. 261 or 293 B of the CGI), or outside the scope of VAT. */
export type VatCode = 'S' | 'E' | 'O';

/** How a line is taxed; `exemption` says which text takes the VAT away. */
export interface VatTreatment {
  readonly code: VatCode;
  readonly rate: BasisPoints;
  readonly exemption?: { readonly code: string; readonly text: string };
}

/** Who sells or buys, as the law wants it named (242 nonies A I 1° and 2° of annex II to the CGI). */
export interface InvoiceParty {
  readonly name: string;
  readonly address: Address;
  /** Where the invoice goes, where that is elsewhere. */
  readonly billing?: Address;
  /** Legal form, capital, RCS: « SARL au capital de 5 000 €, RCS Aubenas ». */
  readonly legal?: string;
  readonly siret?: string;
  readonly vatNumber?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** What is billed: a quantity of something at a price, and the VAT on it. */
export interface InvoiceLine {
  readonly name: string;
  readonly description?: string;
  readonly quantity: number;
  readonly unitPrice: Cents;
  readonly net: Cents;
  readonly vat: Cents;
  readonly treatment: VatTreatment;
}

/** An invoice that this one deducts, or corrects. */
export interface PrecedingInvoice {
  readonly number: string;
  readonly issuedOn: CivilDay;
  readonly inclTax: Cents;
  readonly vat: Cents;
}

/** A sentence that the law wants on the invoice: penalties, the 40 €, the discount, or another. */
export interface InvoiceNote {
  readonly code: 'PMD' | 'PMT' | 'AAB' | 'REG' | 'TXD';
  readonly text: string;
}

/** An invoice as issued. Its page and its XML are made of this alone, so that they cannot disagree. */
export interface Invoice {
  readonly type: InvoiceType;
  readonly number: string;
  readonly issuedOn: CivilDay;
  /** The last day on which paying is not late; null for what is paid already or given back. */
  readonly dueOn: CivilDay | null;
  /** The day on which what was paid made it whole; of a deposit, the day it came (242 nonies A I 10°). */
  readonly paidOn?: CivilDay;
  readonly seller: InvoiceParty;
  readonly buyer: InvoiceParty;
  readonly isBuyerConsumer: boolean;
  /** A public body: its invoices name a service and a commitment. */
  readonly isBuyerPublic?: boolean;
  /** The service of a public body that pays (BT-10, « code service » of Chorus Pro). */
  readonly serviceCode?: string;
  /** First and last day of what is billed. */
  readonly period: { readonly start: CivilDay; readonly end: CivilDay } | null;
  readonly lines: readonly InvoiceLine[];
  /** The invoice that it completes, which did not ask for what it asks. */
  readonly completes?: Pick<PrecedingInvoice, 'number' | 'issuedOn'>;
  /** Deposits that are deducted, or the invoice that a credit note corrects. */
  readonly preceding: readonly PrecedingInvoice[];
  /** What was paid before, deposits included; what is left is due. */
  readonly prepaid: Cents;
  readonly purchaseOrder?: string;
  readonly iban?: string;
  readonly notes: readonly InvoiceNote[];
}
