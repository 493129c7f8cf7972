import type { DocumentCheck, DocumentRequest, RenderedDocument } from '../../shared/documents/request.ts';
import { everyInvoice, isInvoiceKind } from '../../shared/domain/billing/invoiceKinds.ts';
import { invoiceOf } from '../../shared/domain/billing/invoiceOf.ts';
import { invoiceFact } from '../../shared/domain/billing/invoiceFact.ts';
import { reminderFacts } from '../../shared/domain/reminders/reminderFacts.ts';
import { dossierAtIssue } from '../../shared/domain/orders/dossierAtIssue.ts';
import { statementOfDossier } from '../../shared/domain/orders/storyOf.ts';
import { versionOfDossier } from '../../shared/domain/terms/versionOfDossier.ts';
import { sha256Hex } from '../../shared/records/chain.ts';
import type { DocumentKind, Fact } from '../../shared/records/facts.ts';
import { changedInvoice } from '../../shared/messages/changedInvoice.ts';
import { type Result, ok, refused } from '../../shared/result.ts';
import type { CommitRefusal, NewFact, NumberTaken, RecordChange } from './changes.ts';
import { commit } from './commit.ts';
import { db } from './current.ts';
import { loadDossier } from './dossiers.ts';
import { idOf } from './ids.ts';
import { nextNumber } from './numbering.ts';

/** A paper before it has its number: what the preview showed. */
export type DocumentDraft = Omit<DocumentRequest, 'number'>;

/** What checks a paper and draws it: `checkDocument`, and `renderInWorker` or the same without a worker. */
export interface Press<E> {
  readonly check: (request: DocumentRequest) => DocumentCheck;
  readonly render: (request: DocumentRequest) => Promise<Result<RenderedDocument, E>>;
}

/** A paper that left the house, as it is kept for ever. */
export interface IssuedDocument {
  readonly fact: Fact;
  readonly bytes: Uint8Array;
}

/** The law requires mentions that are missing: each says where it is filled. */
export interface Incomplete {
  readonly code: 'incomplete';
  readonly message: string;
  readonly check: DocumentCheck;
}

/** Another window changed what an invoice asks for since a person saw it. */
export interface InvoiceChanged {
  readonly code: 'invoiceChanged';
  readonly message: string;
}

export type IssueRefusal<E> = Incomplete | InvoiceChanged | CommitRefusal | E;

/** So many windows cannot issue at the same moment: beyond it something else is wrong. */
const mostTries = 5;

const issued: Readonly<Record<DocumentKind, string>> = {
  proposal: 'Proposition %s émise',
  programme: 'Programme %s émis',
  terms: 'Conditions générales %s émises',
  agreement: 'Convention %s émise',
  contract: 'Contrat %s émis',
  attendanceSheet: 'Feuille d’émargement %s émise',
  acknowledgement: 'Accusé de réception %s émis',
  cancellationLetter: 'Lettre d’annulation %s émise',
  postponementLetter: 'Lettre de report %s émise',
  refusalLetter: 'Lettre de refus %s émise',
  reminder1: 'Relance 1 %s émise',
  reminder2: 'Relance 2 %s émise',
  suspensionLetter: 'Lettre de suspension %s émise',
  formalNotice: 'Mise en demeure %s émise',
  rescissionLetter: 'Lettre de résolution %s émise',
  ...everyInvoice('Facture %s émise'),
  indemnityNote: 'Note d’indemnité %s émise',
  creditNote: 'Avoir %s émis',
};

/** The nth paper of its kind for this order, as the screen knew it: the same click twice is the same paper. */
function idOfIssue({ kind, dossier }: DocumentDraft): string {
  const before = dossier.facts.filter(
    (fact) => fact.kind === 'documentIssued' && fact.data['document'] === kind,
  );
  return idOf('documentIssued', dossier.order.id, kind, String(before.length));
}

const factsOf = (
  draft: DocumentDraft,
  id: string,
  taken: NumberTaken,
  paper: RenderedDocument,
  sha256: string,
): readonly NewFact[] => {
  const about = { subject: draft.dossier.order.id, day: draft.on };
  const version = versionOfDossier(draft.dossier, draft.on);
  const document: NewFact = {
    ...about,
    id,
    kind: 'documentIssued',
    data: {
      document: draft.kind,
      number: taken.number,
      title: paper.title,
      fileName: paper.fileName,
      sha256,
      pages: paper.pages,
      bytes: paper.bytes.length,
      ...(version && { termsVersion: version.id }),
      ...(draft.note ? { note: draft.note } : {}),
    },
  };
  const deposit = draft.statement.deposit.amount;
  if (draft.kind === 'proposal')
    return [
      document,
      { ...about, id: idOf(id, 'proposalIssued'), kind: 'order.proposalIssued', data: { deposit } },
    ];
  const reminders = reminderFacts(draft, draft.kind, taken.number, id, draft.note).map(
    ({ order, data }): NewFact => ({
      subject: order,
      day: draft.on,
      id: idOf(id, 'reminderSent', order),
      kind: 'reminderSent',
      data,
    }),
  );
  if (reminders.length > 0) return [document, ...reminders];
  const told = invoiceFact(draft, draft.kind, taken.number, id);
  return told ? [document, { ...about, id: idOf(id, told.kind), ...told }] : [document];
};

/**
 * An invoice asks for what holds when it leaves: what another window changed since its preview, the regime of VAT or a
 * payment, is read again.
 */
async function asItStands<D extends DocumentDraft>(draft: D): Promise<D> {
  const dossier = isInvoiceKind(draft.kind) ? await loadDossier(draft.dossier.order.id) : null;
  return dossier ? { ...draft, dossier, statement: statementOfDossier(dossier, draft.on) } : draft;
}

/** What has changed of an invoice since a person saw it, in a sentence: nothing else leaves than what was seen. */
function changeSince(seen: DocumentDraft, now: DocumentDraft): string | null {
  if (!isInvoiceKind(seen.kind)) return null;
  const [before, after] = [invoiceOf(seen, seen.kind, ''), invoiceOf(now, seen.kind, '')];
  return before.ok && after.ok ? changedInvoice(before.value, after.value) : null;
}

/** The paper as it binds its order: to the version of the terms that it is issued under (clause I). */
function bound<D extends DocumentDraft>(draft: D): D {
  const dossier = dossierAtIssue(draft.dossier, draft.kind, draft.on);
  if (dossier === draft.dossier) return draft;
  return { ...draft, dossier, statement: statementOfDossier(dossier, draft.on) };
}

/**
 * The order names the version, once and for all or anew for a proposal that nobody answered. What is kept is compared,
 * not what was asked for: a preview shows the dossier as it will be bound.
 */
async function bindingOf({ dossier: { order } }: DocumentDraft): Promise<readonly RecordChange[]> {
  const kept = await db.orders.get(order.id);
  return order.termsVersion === kept?.termsVersion
    ? []
    : [{ table: 'orders', id: order.id, fields: { termsVersion: order.termsVersion } }];
}

/** The bytes of a file kept, null where it is not on this machine. */
export const readAttachment = async (sha256: string): Promise<Uint8Array | null> =>
  (await db.attachments.get(sha256))?.bytes ?? null;

async function alreadyIssued(id: string): Promise<IssuedDocument | null> {
  const fact = await db.facts.get(id);
  const bytes = fact && (await readAttachment(String(fact.data['sha256'])));
  return fact && bytes ? { fact, bytes } : null;
}

async function issueOnce<E>(
  asked: DocumentDraft,
  id: string,
  press: Press<E>,
): Promise<Result<IssuedDocument, IssueRefusal<E>>> {
  const current = await asItStands(asked);
  const changed = changeSince(asked, current);
  if (changed !== null) return refused({ code: 'invoiceChanged', message: changed });
  const draft = bound(current);
  const taken = await nextNumber(db, draft.kind, draft.dossier.organisation, draft.on);
  const request: DocumentRequest = { ...draft, number: taken.number };
  const check = press.check(request);
  if (check.blocking.length > 0) return refused({ code: 'incomplete', message: messageOf(check), check });
  const paper = await press.render(request);
  if (!paper.ok) return paper;
  const { bytes } = paper.value;
  const sha256 = sha256Hex(bytes);
  const done = await commit({
    label: issued[draft.kind].replace('%s', taken.number),
    set: draft === current ? [] : await bindingOf(draft),
    add: factsOf(draft, id, taken, paper.value, sha256),
    attach: [{ sha256, bytes, type: 'application/pdf' }],
    take: taken,
  });
  if (!done.ok) return done;
  const kept = await alreadyIssued(id);
  if (kept === null) throw new Error(`issued paper not found: ${id}`);
  return ok(kept);
}

const messageOf = ({ blocking }: DocumentCheck): string =>
  blocking.find(({ code }) => code.startsWith('letter.'))?.label ?? missingText(blocking);

const missingText = (blocking: DocumentCheck['blocking']): string =>
  blocking.length === 1
    ? `Il manque une mention obligatoire : ${blocking[0]?.label ?? ''}.`
    : `Il manque ${blocking.length} mentions obligatoires.`;

/** Another window may take the number, or issue this very paper, between our look and our act. */
async function issue<E>(
  draft: DocumentDraft,
  id: string,
  press: Press<E>,
): Promise<Result<IssuedDocument, IssueRefusal<E>>> {
  for (let tries = 1; ; tries += 1) {
    const before = await alreadyIssued(id);
    if (before !== null) return ok(before);
    const done = await issueOnce(draft, id, press);
    if (done.ok || tries === mostTries) return done;
    const lost = (await alreadyIssued(id)) !== null || isTaken(done.error);
    if (!lost) return done;
  }
}

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'numberTaken';

const underWay = new Map<string, Promise<unknown>>();

/**
 * Issues a paper: checks it, gives it its number, draws it with that number, and keeps number, bytes and fact in one
 * act. An issued paper is never drawn again. Two clicks, or two windows, give one paper.
 * @returns the paper, or why not: missing mentions (`incomplete`), what the press or `commit` refuses
 * @example await issueDocument(draft, { check: checkDocument, render: renderInWorker })
 */
export function issueDocument<E>(
  draft: DocumentDraft,
  press: Press<E>,
): Promise<Result<IssuedDocument, IssueRefusal<E>>> {
  const id = idOfIssue(draft);
  const current = underWay.get(id) as Promise<Result<IssuedDocument, IssueRefusal<E>>> | undefined;
  if (current !== undefined) return current;
  const begun = issue(draft, id, press).finally(() => underWay.delete(id));
  underWay.set(id, begun);
  return begun;
}
