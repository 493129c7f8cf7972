import type { DocumentRequest } from '../../../shared/documents/request.ts';
import { invoiceTotals } from '../../../shared/domain/billing/invoiceTotals.ts';
import type { LetterOrder } from '../../../shared/domain/letters/letterCase.ts';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { dossierAtIssue } from '../../../shared/domain/orders/dossierAtIssue.ts';
import type { Statement } from '../../../shared/domain/orders/statement.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { sha256Hex } from '../../../shared/records/chain.ts';
import { type DocumentKind, type Fact, factData } from '../../../shared/records/facts.ts';
import { db, isDemonstration, loadDossier } from '../../db/index.ts';

/** A paper that left the house. */
export interface IssuedDocument {
  /** Id of the fact. */
  readonly id: string;
  readonly sha256: string;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly title: string;
  readonly fileName: string;
  readonly pages: number;
  readonly day: CivilDay;
  readonly by: string;
  readonly orderId: string;
}

/** One line of the list of documents. */
export interface DocumentRow extends IssuedDocument {
  readonly client: string;
}

/** The fact of an issue, read; null where it was written by a version that says it otherwise. */
export function issuedFrom(fact: Fact): IssuedDocument | null {
  const { success, data } = factData.documentIssued.safeParse(fact.data);
  if (!success) return null;
  const { document, number, title, fileName, sha256, pages } = data;
  const { id, day, by, subject } = fact;
  return { id, kind: document, number, title, fileName, sha256, pages, day, by, orderId: subject };
}

/** Papers of one order, the latest first. */
export const issuedOf = ({ facts }: Pick<Dossier, 'facts'>): readonly IssuedDocument[] =>
  facts
    .filter((fact) => fact.kind === 'documentIssued')
    .toSorted((a, b) => (a.stamp > b.stamp ? -1 : 1))
    .flatMap((fact) => issuedFrom(fact) ?? []);

/** Everything that was issued, the latest first. */
export async function listIssued(): Promise<readonly DocumentRow[]> {
  const facts = await db.facts.where('kind').equals('documentIssued').toArray();
  return withClients(
    facts.toSorted((a, b) => (a.stamp > b.stamp ? -1 : 1)).flatMap((fact) => issuedFrom(fact) ?? []),
  );
}

async function withClients(issued: readonly IssuedDocument[]): Promise<readonly DocumentRow[]> {
  const orders = await db.orders.bulkGet([...new Set(issued.map((document) => document.orderId))]);
  const known = new Map(orders.flatMap((order) => (order ? [[order.id, order.clientId] as const] : [])));
  const clients = await db.clients.bulkGet([...new Set(known.values())]);
  const names = new Map(clients.flatMap((client) => (client ? [[client.id, client.name] as const] : [])));
  return issued.map((document) => ({
    ...document,
    client: names.get(known.get(document.orderId) ?? '') ?? '',
  }));
}

/** The bytes of a paper as they left the house. */
export type StoredDocument =
  | { readonly state: 'intact'; readonly document: DocumentRow; readonly bytes: Uint8Array }
  /** The bytes no longer have the SHA-256 under which they were kept: they prove nothing. */
  | { readonly state: 'altered'; readonly document: DocumentRow }
  /** The paper is known, its bytes are not on this computer. */
  | { readonly state: 'absent'; readonly document: DocumentRow };

/** An issued paper by its SHA-256, its bytes checked; null where no paper has it. */
export async function loadIssued(sha256: string): Promise<StoredDocument | null> {
  const facts = await db.facts
    .where('kind')
    .equals('documentIssued')
    .filter((fact) => fact.data['sha256'] === sha256)
    .toArray();
  const [document] = await withClients(facts.flatMap((fact) => issuedFrom(fact) ?? []));
  if (!document) return null;
  const stored = await db.attachments.get(sha256);
  if (!stored) return { state: 'absent', document };
  return sha256Hex(stored.bytes) === sha256
    ? { state: 'intact', document, bytes: stored.bytes }
    : { state: 'altered', document };
}

/** The bytes of several papers, those alone that are intact: what is saved into a folder. */
export async function loadIntact(
  documents: readonly Pick<IssuedDocument, 'sha256' | 'fileName'>[],
): Promise<readonly Paper[]> {
  const stored = await db.attachments.bulkGet(documents.map((document) => document.sha256));
  return documents.flatMap(({ sha256, fileName }, i) => {
    const bytes = stored[i]?.bytes;
    return bytes && sha256Hex(bytes) === sha256 ? [{ name: fileName, bytes }] : [];
  });
}

/** The same for papers known by their SHA-256. */
export async function loadPapers(sha256s: readonly string[]): Promise<readonly Paper[]> {
  const wanted = new Set(sha256s);
  const facts = await db.facts
    .where('kind')
    .equals('documentIssued')
    .filter(({ data }) => wanted.has(String(data['sha256'])))
    .toArray();
  return loadIntact(facts.flatMap((fact) => issuedFrom(fact) ?? []));
}

/** A file on its way to a printer or a disk. */
export interface Paper {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Logo = DocumentRequest['logo'];

/** The organisation's logo as the papers bear it. */
export async function loadLogo(sha256: string | undefined): Promise<Logo> {
  const stored = sha256 ? await db.attachments.get(sha256) : undefined;
  return stored ? { bytes: stored.bytes, type: stored.type.includes('png') ? 'png' : 'jpeg' } : null;
}

/** What a document is made of, before it has a number: under the terms that issuing it that day would take. */
export function previewRequest(
  kind: DocumentKind,
  {
    dossier,
    statement,
    logo,
    on,
    about,
  }: {
    readonly dossier: Dossier;
    readonly statement: Statement;
    readonly logo: Logo;
    readonly on: CivilDay;
    /** Of a letter: the fact that it answers. */
    readonly about?: string | undefined;
  },
): DocumentRequest {
  const bound = dossierAtIssue(dossier, kind, on);
  return {
    kind,
    dossier: bound,
    statement: bound === dossier ? statement : statementOfDossier(bound, on),
    number: null,
    on,
    logo,
    demonstration: isDemonstration(),
    about,
  };
}

/**
 * What a paper that has left was made of, as far as one knows: its orders, with the facts written down before it left.
 * Null where the order is not on this computer.
 */
export async function loadRequestAtIssue({
  id,
  kind,
  day,
  orderId,
}: IssuedDocument): Promise<DocumentRequest | null> {
  const known = await loadDossier(orderId);
  const own = known?.facts.find((fact) => fact.id === id);
  if (!known || !own) return null;
  const request = previewRequest(kind, { ...knownBefore(known, own), logo: null, on: day });
  return { ...request, others: await othersAtIssue(own), ...creditAtIssue(known.facts, id) };
}

/** An order with the facts written down before another. */
function knownBefore(known: Dossier, { stamp: left, day }: Fact): LetterOrder {
  const dossier = { ...known, facts: known.facts.filter(({ stamp }) => stamp < left) };
  return { dossier, statement: statementOfDossier(dossier, day) };
}

/** The other orders of which a reminder listed invoices, those that are on this computer. */
async function othersAtIssue(paper: Fact): Promise<readonly LetterOrder[]> {
  const told = await db.facts.where('[kind+day]').equals(['reminderSent', paper.day]).toArray();
  const ids = new Set(told.flatMap(({ subject, data }) => (data['paper'] === paper.id ? [subject] : [])));
  ids.delete(paper.subject);
  const known = await Promise.all([...ids].map((id) => loadDossier(id)));
  return known.flatMap((dossier) => (dossier ? [knownBefore(dossier, paper)] : []));
}

/** Of an avoir: what it took back, as the fact that tells it has it. */
function creditAtIssue(facts: readonly Fact[], paper: string): Pick<DocumentRequest, 'about' | 'credit'> {
  const told = facts.find(({ kind, data }) => kind === 'order.invoiceCredited' && data['paper'] === paper);
  const read = told && factData['order.invoiceCredited'].safeParse(told.data);
  if (!read?.success) return {};
  const { target, content, reason, note } = read.data;
  const amount = content && invoiceTotals(content).inclTax;
  return {
    about: target,
    credit: amount === undefined || reason === undefined ? 'whole' : { amount, reason, note },
  };
}
