/** What screens may use of the data layer: `commit` and queries. */
export type {
  Changes,
  CommitRefusal,
  Committed,
  NewFact,
  NumberTaken,
  RecordChange,
  Scope,
} from './changes.ts';
export { changeOf } from './changeOf.ts';
export { commit } from './commit.ts';
export { db, isDemonstration } from './current.ts';
export { drafts } from './drafts.ts';
export { enrolmentId, halfDayId, idOf, newId, organisationId } from './ids.ts';
export { journalBehind } from './journalFile.ts';
export { preferences, whoIsWorking } from './preferences.ts';
export { stampsOf } from './stampsOf.ts';
export { useLive } from './useLive.ts';
export { enterDemonstration, leaveDemonstration } from './demonstration.ts';
export { type Opening, openDatabase } from './openDatabase.ts';
export { loadDossier, loadDossiers } from './dossiers.ts';
export { versionsKept } from './versionsKept.ts';
export { isClosed, type OrderLine } from './orderLine.ts';
export {
  bringOrderLinesTo,
  readLinesOf,
  readOrderLines,
  readOrderTasks,
  readTasksOfNow,
} from './orderLines.ts';
export type { OrderTasks } from './taskRow.ts';
export type { TurnoverRow } from './turnoverRow.ts';
export type { LedgerRow } from './ledgerRow.ts';
export type { InvoiceRow } from './invoiceRow.ts';
export { readInvoices, readOpenInvoices } from './openInvoices.ts';
export { readChequeSlips, readSlipOf } from './chequeSlips.ts';
export { readPaymentParts } from './paymentParts.ts';
export { clientsOfKind, listPage, type Page, type PageRequest } from './listPage.ts';
export { type Hit, searchEverything } from './searchEverything.ts';
export {
  type DocumentDraft,
  type IssuedDocument,
  type IssueRefusal,
  issueDocument,
  type Press,
  readAttachment,
} from './issueDocument.ts';
export { nextNumber, prefixes, seriesHeld } from './numbering.ts';
export { type ReadBack, readEverything } from './readEverything.ts';
export { saveEverything } from './saveEverything.ts';
export type { ReadRefusal } from './snapshotContents.ts';
