import type { BillKind } from '../../shared/domain/billing/invoiceKinds.ts';
import { invoiceEventOf } from '../../shared/domain/billing/invoiceKinds.ts';
import { invoiceOf } from '../../shared/domain/billing/invoiceOf.ts';
import { civilDay } from '../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../shared/domain/orders/storyOf.ts';
import { andThen } from './letterFixture.ts';

/** An order on a day, with what the terms make of it. */
export const caseOn = (dossier: Dossier, day: string) => {
  const on = civilDay(day);
  return { dossier, on, statement: statementOfDossier(dossier, on) };
};

const aimed = (data: Readonly<Record<string, unknown>>, id: string): Readonly<Record<string, unknown>> =>
  typeof data['target'] === 'string' ? { ...data, target: `${id}-${data['target']}` } : data;

/** The same order under another id: its facts are its own, and point at its own. */
export const asOrder = (dossier: Dossier, id: string): Dossier => ({
  ...dossier,
  order: { ...dossier.order, id },
  facts: dossier.facts.map((fact) => ({
    ...fact,
    id: `${id}-${fact.id}`,
    subject: id,
    data: aimed(fact.data, id),
  })),
});

/** The same order once the invoice that it calls for has left with a number. */
export function invoicedAs(dossier: Dossier, day: string, kind: BillKind, number: string): Dossier {
  const invoice = invoiceOf(caseOn(dossier, day), kind, number);
  if (!invoice.ok) throw new Error(invoice.error.because);
  return andThen(dossier, [
    'order.invoiceIssued',
    day,
    { ...invoiceEventOf[kind], number, content: invoice.value },
  ]);
}
