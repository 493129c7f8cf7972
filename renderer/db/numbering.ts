import { everyInvoice, isInvoiceKind } from '../../shared/domain/billing/invoiceKinds.ts';
import { everyLetter } from '../../shared/domain/letters/letterKinds.ts';
import type { DocumentKind } from '../../shared/records/facts.ts';
import type { Organisation } from '../../shared/records/records.ts';
import type { NumberTaken } from './changes.ts';
import type { EmargeDatabase } from './database.ts';
import { readDevice } from './device.ts';
import { lastOfSeries } from './takeNumber.ts';

const prefixes: Readonly<Record<DocumentKind, string>> = {
  proposal: 'DEV',
  programme: 'PRG',
  terms: 'CGV',
  agreement: 'CONV',
  contract: 'CTR',
  attendanceSheet: 'EMA',
  ...everyLetter('COUR'),
  ...everyInvoice('FA'),
  creditNote: 'AV',
};

const prefixOf = (kind: DocumentKind, organisation: Organisation): string => {
  if (kind === 'proposal') return organisation.proposalPrefix ?? prefixes[kind];
  if (kind === 'agreement') return organisation.agreementPrefix ?? prefixes[kind];
  if (kind === 'creditNote') return organisation.creditNotePrefix ?? prefixes[kind];
  if (isInvoiceKind(kind)) return organisation.invoicePrefix ?? prefixes[kind];
  return prefixes[kind];
};

/** `DEV-2026`, then `DEV-2026-B`, `DEV-2026-C`… */
const seriesOf = (base: string, turn: number): string =>
  turn === 0 ? base : `${base}-${String.fromCharCode('A'.charCodeAt(0) + turn)}`;

/**
 * The number that a paper of this kind would bear. A series belongs to one device: after a restore the next letter
 * begins, so that a number which the lost database had given is never given twice.
 * @param day of the paper: its year is part of the series
 * @example DEV-2026-0001
 */
export async function nextNumber(
  database: EmargeDatabase,
  kind: DocumentKind,
  organisation: Organisation,
  day: string,
): Promise<NumberTaken> {
  const { device } = await readDevice(database);
  const base = `${prefixOf(kind, organisation)}-${day.slice(0, 4)}`;
  for (let turn = 0; ; turn += 1) {
    const series = seriesOf(base, turn);
    const last = await lastOfSeries(database, series);
    if (last !== undefined && last.device !== device) continue;
    const rank = (last?.rank ?? 0) + 1;
    return { series, rank, number: `${series}-${String(rank).padStart(4, '0')}`, day };
  }
}
