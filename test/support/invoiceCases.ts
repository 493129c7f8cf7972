import type { InvoiceKind } from '../../shared/domain/billing/invoiceKinds.ts';
import { invoiceOf } from '../../shared/domain/billing/invoiceOf.ts';
import { type CivilDay, civilDay } from '../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../shared/domain/orders/storyOf.ts';
import { companyDossier, fundedDossier } from './dossierFixture.ts';
import { andThen, cancelledOn, contracted, dossierWith, individualContracted } from './letterFixture.ts';

/** An order for which something is to be invoiced, on a day. */
export interface InvoiceCase {
  readonly dossier: Dossier;
  readonly on: CivilDay;
}

const company = dossierWith(companyDossier, contracted);
const funded = andThen(dossierWith(fundedDossier, contracted), [
  'order.trainingDelivered',
  '2026-12-15',
  { hours: 14, fundedHours: 14 },
]);

/** The balance of Ardèche Bois issued with its number, so that a credit note may take it back. */
function invoiced(): Dossier {
  const dossier = andThen(company, ['order.trainingDelivered', '2026-12-15']);
  const on = civilDay('2026-12-16');
  const invoice = invoiceOf(
    { dossier, on, statement: statementOfDossier(dossier, on) },
    'finalInvoice',
    'FA-2026-0041',
  );
  if (!invoice.ok) throw new Error(invoice.error.because);
  return andThen(dossier, [
    'order.invoiceIssued',
    on,
    { kind: 'final', to: 'client', number: 'FA-2026-0041', content: invoice.value },
  ]);
}

/** For each document of the series of invoices, an order that calls for it. */
export const invoiceCases: Readonly<Record<InvoiceKind, InvoiceCase>> = {
  depositInvoice: { dossier: company, on: civilDay('2026-10-07') },
  instalmentInvoice: { dossier: individualContracted, on: civilDay('2027-02-01') },
  finalInvoice: {
    dossier: andThen(company, ['order.trainingDelivered', '2026-12-15']),
    on: civilDay('2026-12-16'),
  },
  opcoInvoice: { dossier: funded, on: civilDay('2026-12-16') },
  opcoDefaultInvoice: { dossier: funded, on: civilDay('2027-02-20') },
  indemnityNote: { dossier: cancelledOn('2026-11-20'), on: civilDay('2026-11-21') },
  creditNote: { dossier: invoiced(), on: civilDay('2026-12-20') },
};
