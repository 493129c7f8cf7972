import { type InvoiceKind, invoiceEventOf, billKinds } from '../domain/billing/invoiceKinds.ts';
import { invoiceOf } from '../domain/billing/invoiceOf.ts';
import type { Dossier } from '../domain/orders/dossier.ts';
import { statementOfDossier } from '../domain/orders/storyOf.ts';
import type { Fact } from '../records/facts.ts';
import {
  type Demonstration,
  type DemonstrationFact,
  demonstrationId,
  type IssuedPaper,
} from './demonstration.ts';
import { dossiersOf } from './dossiersOf.ts';

const isInvoice = ({ kind }: DemonstrationFact): boolean => kind === 'order.invoiceIssued';

/** A deposit is invoiced the day it comes (CGI 289 I-1-c): the first payment of a dossier, followed by its invoice. */
export function withDepositInvoice(facts: readonly DemonstrationFact[]): readonly DemonstrationFact[] {
  const at = facts.findIndex(({ kind }) => kind === 'order.paymentReceived');
  const paid = facts[at];
  if (!paid) return facts;
  const invoice: DemonstrationFact = {
    id: demonstrationId('fact', paid.subject, 'depositInvoice'),
    subject: paid.subject,
    kind: 'order.invoiceIssued',
    day: paid.day,
    data: { kind: 'deposit', to: 'client' },
  };
  return [...facts.slice(0, at + 1), invoice, ...facts.slice(at + 1)];
}

/** A credit note is told without its target: it takes back the invoice before it. */
export const withTargets = (facts: readonly DemonstrationFact[]): readonly DemonstrationFact[] =>
  facts.map((fact, index) => {
    const target = facts.slice(0, index).findLast(isInvoice)?.id;
    return fact.kind === 'order.invoiceCredited' && target
      ? { ...fact, data: { ...fact.data, target } }
      : fact;
  });

/** The paper that goes with a fact: an invoice or a credit note; null for any other. */
export function invoicePaperOf(fact: DemonstrationFact): InvoiceKind | null {
  if (fact.kind === 'order.invoiceCredited') return 'creditNote';
  if (fact.kind !== 'order.invoiceIssued') return null;
  return billKinds.find((kind) => invoiceEventOf[kind].kind === fact.data.kind) ?? null;
}

/** A dossier as it stood when a paper was written: without the fact that tells it, nor what came after. */
export const dossierBefore = (dossier: Dossier, { fact }: Pick<IssuedPaper, 'fact'>): Dossier => {
  const at = dossier.facts.findIndex(({ id }) => id === fact);
  return at < 0 ? dossier : { ...dossier, facts: dossier.facts.slice(0, at) };
};

function contentOf(dossier: Dossier, paper: IssuedPaper, kind: InvoiceKind): object {
  const before = dossierBefore(dossier, paper);
  const statement = statementOfDossier(before, paper.on);
  const invoice = invoiceOf({ dossier: before, statement, on: paper.on }, kind, paper.number);
  if (!invoice.ok) throw new Error(`the demonstration's ${paper.number}: ${invoice.error.because}`);
  return { number: paper.number, paper: paper.id, content: invoice.value };
}

/** The facts of one dossier, each invoice with its number and content, which those after it read. */
function filled(dossier: Dossier, papers: readonly IssuedPaper[]): readonly Fact[] {
  return dossier.facts.reduce<readonly Fact[]>((told, fact) => {
    const paper = papers.find((one) => one.fact === fact.id);
    const kind = paper && invoicePaperOf(fact as DemonstrationFact);
    if (!paper || !kind) return [...told, fact];
    const content = contentOf({ ...dossier, facts: [...told, fact] }, paper, kind);
    return [...told, { ...fact, data: { ...fact.data, ...content } }];
  }, []);
}

/**
 * The demonstration with its invoices as issuing keeps them: number, paper and content in the fact that tells each.
 * @example withContents(demonstration).facts.find(({ kind }) => kind === 'order.invoiceIssued')?.data.number
 */
export function withContents(demonstration: Demonstration): Demonstration {
  const data = new Map(
    dossiersOf(demonstration)
      .flatMap((dossier) => filled(dossier, demonstration.papers))
      .map((fact) => [fact.id, fact.data]),
  );
  const facts = demonstration.facts.map(
    (fact) => ({ ...fact, data: data.get(fact.id) ?? fact.data }) as DemonstrationFact,
  );
  return { ...demonstration, facts };
}
