import { type BookEntry, inOrderOfWriting, sumsOfLines } from '../../../../shared/domain/books/bookEntry.ts';
import { bookEntriesOf } from '../../../../shared/domain/books/bookEntriesOf.ts';
import { bookedHouse, type BookedOrder, bookedKinds } from '../../../../shared/domain/books/bookedOrder.ts';
import type { BatchCase, LeftBatch } from '../../../../shared/domain/books/exportBatch.ts';
import {
  type ChequeSlip,
  chequeSlips,
  slipHolding,
} from '../../../../shared/domain/billing/cheques/chequeSlips.ts';
import { debitByAccount } from '../../../../shared/domain/books/debitByAccount.ts';
import { readFec } from '../../../../shared/domain/books/fecFile.ts';
import { lateCollectedBy } from '../../../../shared/domain/books/lateCollected.ts';
import { newPartyCodes } from '../../../../shared/domain/books/partyCodes.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Explanation } from '../../../../shared/domain/explain/explanation.ts';
import { explanationOfSum } from '../../../../shared/domain/explain/explanationOfSum.ts';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { sha256Hex } from '../../../../shared/records/chain.ts';
import { type Fact, factData } from '../../../../shared/records/facts.ts';
import type { Client, Order } from '../../../../shared/records/records.ts';
import { db, loadDossiers, organisationId, readAttachment } from '../../../db/index.ts';

/** A batch that left, as its fact tells it. */
export interface BatchRow extends LeftBatch {
  readonly id: string;
  readonly from: CivilDay;
  readonly on: CivilDay;
  readonly by: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly entriesSha256: string;
  readonly entries: number;
  readonly debit: Cents;
}

function batchOf({ id, day, by, data }: Fact): readonly BatchRow[] {
  const read = factData.booksExported.safeParse(data);
  return read.success ? [{ ...read.data, id, on: day, by }] : [];
}

/** The batches that left, the first one first. */
export async function loadBatches(): Promise<readonly BatchRow[]> {
  const facts = await db.facts.where('kind').equals('booksExported').toArray();
  return facts.flatMap(batchOf).toSorted((a, b) => a.number - b.number);
}

/** The entries that batches took, and the first batch whose list is not here, or no longer what it was. */
async function exportedIn(batches: readonly BatchRow[]): Promise<Pick<BatchCase, 'exported' | 'lost'>> {
  const lists = await Promise.all(batches.map(({ entriesSha256 }) => loadBatchFile(entriesSha256)));
  return {
    exported: new Set(lists.flatMap((bytes) => (bytes ? new TextDecoder().decode(bytes).split('\n') : []))),
    lost: batches.find((_, place) => !lists[place])?.number ?? null,
  };
}

/** Orders of which a payment came after an invoice: only those may have paid interest. */
const mayHavePaidLate = (facts: ReadonlyMap<string, readonly Fact[]>): string[] =>
  [...facts].flatMap(([order, told]) => {
    const invoiced = told.filter(({ kind }) => kind === 'order.invoiceIssued').map(({ day }) => day);
    const later = ({ kind, day }: Fact): boolean =>
      kind === 'order.paymentReceived' && invoiced.some((issued) => day > issued);
    return told.some(later) ? [order] : [];
  });

interface Shelf {
  readonly clients: ReadonlyMap<string, Client>;
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly slips: readonly ChequeSlip[];
}

const bookedOrder = (
  order: Order,
  facts: readonly Fact[],
  { clients, dossiers, slips }: Shelf,
): BookedOrder => ({
  id: order.id,
  client: order.clientId,
  funder: order.funderId ?? null,
  nameOf: (party) => clients.get(party)?.name ?? '',
  lateOf: (id) => {
    const dossier = dossiers.get(order.id);
    const fact = facts.find((one) => one.id === id);
    return dossier && fact ? lateCollectedBy(dossier, fact) : null;
  },
  paidIn: (payment, at) => slipHolding(slips, payment, at) !== undefined,
});

/** Every entry of the books, in the order in which they were written: invoices of one day follow their numbers. */
async function readEntries(clients: ReadonlyMap<string, Client>): Promise<readonly BookEntry[]> {
  const facts = await db.facts
    .where('kind')
    .anyOf([...bookedKinds])
    .toArray();
  const byOrder = Map.groupBy(facts, ({ subject }) => subject);
  const orders = await db.orders.bulkGet([...byOrder.keys()]);
  const late = await loadDossiers(mayHavePaidLate(byOrder));
  const house = byOrder.get(organisationId) ?? [];
  const shelf = {
    clients,
    dossiers: new Map(late.map((dossier) => [dossier.order.id, dossier])),
    slips: chequeSlips(house),
  };
  const ofOrders = orders.flatMap((order) => {
    const told = order ? (byOrder.get(order.id) ?? []) : [];
    return order ? bookEntriesOf(bookedOrder(order, told, shelf), told) : [];
  });
  const entries = [...ofOrders, ...bookEntriesOf(bookedHouse, house)];
  const stamps = new Map(facts.map(({ id, stamp }) => [id, stamp]));
  return inOrderOfWriting(entries, (id) => stamps.get(id));
}

/** What the next batch is made from, with the auxiliary codes that it gives. */
export interface BatchReading {
  readonly of: BatchCase;
  readonly newCodes: ReadonlyMap<string, string>;
}

/** All that the next batch, up to a day, is made from. */
export async function readBatchCase(until: CivilDay, today: CivilDay): Promise<BatchReading> {
  const [organisation, before, list] = await Promise.all([
    db.organisation.get(organisationId),
    loadBatches(),
    db.clients.toArray(),
  ]);
  const clients = new Map(list.map((client) => [client.id, client]));
  const entries = await readEntries(clients);
  const { exported, lost } = await exportedIn(before);
  const leaving = entries.filter(({ id, day }) => day <= until && !exported.has(id));
  const parties = leaving.flatMap(({ lines }) => lines.flatMap(({ party }) => party ?? []));
  const newCodes = newPartyCodes(list, parties);
  const partyOf: BatchCase['partyOf'] = (id) => ({
    code: clients.get(id)?.accountCode ?? newCodes.get(id) ?? '',
    name: clients.get(id)?.name ?? '',
  });
  const { siret, accounts } = organisation ?? {};
  return { of: { siret, accounts, entries, exported, lost, before, partyOf, until, today }, newCodes };
}

/** What would leave with a batch up to a day. */
export interface WaitingEntries {
  readonly entries: readonly BookEntry[];
  readonly debit: Cents;
}

/** The entries that no batch has taken yet, up to a day. */
export async function loadWaiting(today: CivilDay): Promise<WaitingEntries> {
  const { of } = await readBatchCase(today, today);
  const entries = of.entries.filter(({ id, day }) => day <= today && !of.exported.has(id));
  return { entries, debit: sumsOfLines(entries.flatMap(({ lines }) => lines)).debit };
}

/** A file of a batch, as it left; null where it is not on this machine, or no longer what it was. */
export async function loadBatchFile(sha256: string): Promise<Uint8Array | null> {
  const bytes = await readAttachment(sha256);
  return bytes && sha256Hex(bytes) === sha256 ? bytes : null;
}

/** Why the debit of a batch is what it is: account by account, read from the file that left. */
export async function explainBatch({ number, sha256 }: BatchRow): Promise<Explanation> {
  const bytes = await loadBatchFile(sha256);
  return explanationOfSum({
    title: `Débit du lot n°\u00a0${number}`,
    because:
      'La somme des mouvements au débit du fichier exporté, compte par compte\u00a0; le crédit lui est égal.',
    clause: null,
    parts: bytes ? debitByAccount(readFec(bytes)) : [],
  });
}
