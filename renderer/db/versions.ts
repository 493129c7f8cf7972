import type { Dexie } from 'dexie';

/**
 * Every structure ever shipped, oldest first. A version is never edited once shipped: add the next one. Additive
 * only, and no unique index but the primary key: what arrives from elsewhere must always fit.
 *
 * Tables whose name begins with `local` never travel and are in no saved file. `localListing`, `localCounts`,
 * `localOrders`, `localTasks`, `localTurnover`, `localInvoices` and `localLedger` are derived from the others and rebuilt at will.
 */
export const stores: readonly Readonly<Record<string, string>>[] = [
  {
    courses: 'id',
    clients: 'id',
    participants: 'id, employerId',
    trainers: 'id',
    rooms: 'id',
    sessions: 'id, courseId, start, end, roomId, *trainerIds',
    halfDays: 'id, sessionId, day, trainerId',
    enrolments: 'id, sessionId, participantId, orderId',
    orders: 'id, clientId, courseId, sessionId, funderId',
    organisation: 'id',
    terms: 'id, from',
    facts: 'id, subject, kind, day, [subject+day], [kind+day], stamp',
    journal: '[device+seq], stamp, *subjects',
    attachments: 'sha256',
    numbers: 'number, series, [series+rank]',
    localDevice: 'id',
    localPatches: 'name',
    localPreferences: 'key',
    localDrafts: 'key, at',
    localListing: '[table+id], *keys',
    localCounts: 'table',
  },
  { localOrders: 'id, [changes+on]' },
  { rates: 'id' },
  { localTasks: 'id, *now', localTurnover: 'id, month' },
  { localInvoices: 'id, orderId, open, issuedOn' },
  { localLedger: 'id, orderId, day', orders: 'id, clientId, courseId, sessionId, funderId, *otherFunderIds' },
];

/** The version that this application writes. */
export const schemaVersion = stores.length;

/** Declares every version, so that Dexie can bring any older database up to date. */
export function declareVersions(database: Dexie): void {
  for (const [index, tables] of stores.entries()) database.version(index + 1).stores(tables);
}
