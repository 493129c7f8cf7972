import type { Invoice } from '../../../shared/domain/billing/invoice.ts';
import { type InvoiceKind, invoiceKinds } from '../../../shared/domain/billing/invoiceKinds.ts';
import { invoiceOf } from '../../../shared/domain/billing/invoiceOf.ts';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { companyDossier, publicDossier } from '../dossierFixture.ts';
import { type InvoiceCase, invoiceCases } from '../invoiceCases.ts';
import { andThen, contracted, dossierWith, paid } from '../letterFixture.ts';

const on = civilDay('2026-12-16');

function made({ dossier, on: day }: InvoiceCase, kind: InvoiceKind): Invoice {
  const invoice = invoiceOf(
    { dossier, on: day, statement: statementOfDossier(dossier, day) },
    kind,
    'FA-2026-0042',
  );
  if (!invoice.ok) throw new Error(invoice.error.because);
  return invoice.value;
}

/** Delivered on 15 December 2026, to be invoiced the day after. */
const finished = (dossier: InvoiceCase['dossier']): Invoice =>
  made({ dossier: andThen(dossier, ['order.trainingDelivered', '2026-12-15']), on }, 'finalInvoice');
const taxedAs = (vat: 'exemptTraining' | 'franchise', dossier = companyDossier) =>
  dossierWith({ ...dossier, order: { ...dossier.order, vat } }, contracted);

/** Ardèche Bois's deposit invoiced by itself, 522,00 €, then the balance that deducts it. */
function afterDeposit(): Invoice {
  const deposit = made(invoiceCases.depositInvoice, 'depositInvoice');
  const content = { ...deposit, number: 'FA-2026-0031' };
  return finished(
    andThen(invoiceCases.depositInvoice.dossier, [
      'order.invoiceIssued',
      '2026-10-07',
      { kind: 'deposit', to: 'client', number: 'FA-2026-0031', content },
    ]),
  );
}

/** 1 740,00 € invoiced, then a price of 2 088,00 €: the 348,00 € that the first invoice did not ask. */
function complementary(): Invoice {
  const { dossier, on: day } = invoiceCases.creditNote;
  const signed = andThen(dossier, paid('2026-10-08', 30000));
  return made(
    { dossier: { ...signed, order: { ...signed.order, unitExclTax: cents(174000) } }, on: day },
    'finalInvoice',
  );
}

const { vatNumber: _none, ...withoutVat } = companyDossier.organisation;
/** An invoice of every kind, and of every way in which it is taxed, paid or told. */
export const dataCases: Readonly<Record<string, Invoice>> = {
  ...Object.fromEntries(invoiceKinds.map((kind) => [kind, made(invoiceCases[kind], kind)])),
  company: made(invoiceCases.finalInvoice, 'finalInvoice'),
  individual: made(invoiceCases.instalmentInvoice, 'instalmentInvoice'),
  deposit: made(invoiceCases.depositInvoice, 'depositInvoice'),
  indemnity: made(invoiceCases.indemnityNote, 'indemnityNote'),
  afterDeposit: afterDeposit(),
  complementary: complementary(),
  paidWhole: finished(andThen(dossierWith(companyDossier, contracted), paid('2026-12-10', 121800))),
  publicBody: finished(dossierWith(publicDossier, contracted)),
  exempt: finished(taxedAs('exemptTraining')),
  exemptPublicBody: finished(taxedAs('exemptTraining', publicDossier)),
  franchise: finished({ ...taxedAs('franchise'), organisation: withoutVat }),
};
