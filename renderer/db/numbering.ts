import { everyInvoice, isInvoiceKind } from '../../shared/domain/billing/invoiceKinds.ts';
import { everyLetter } from '../../shared/domain/letters/letterKinds.ts';
import type { CivilDay } from '../../shared/domain/dates/civilDay.ts';
import type { SeriesState } from '../../shared/domain/numbering/refuseNext.ts';
import {
  nextRank,
  type NumberFormat,
  numberText,
  seriesName,
  startOf,
  usualWidth,
} from '../../shared/domain/numbering/series.ts';
import type { DocumentKind } from '../../shared/records/facts.ts';
import type { Organisation } from '../../shared/records/records.ts';
import type { NumberTaken } from './changes.ts';
import type { EmargeDatabase } from './database.ts';
import { readDevice } from './device.ts';
import { lastOfSeries } from './takeNumber.ts';

/** What is numbered: papers, and the slips that go to the bank with cheques. */
type NumberedKind = DocumentKind | 'chequeSlip';

/** How the numbers of each kind of paper begin, where nobody chose otherwise. */
export const prefixes: Readonly<Record<NumberedKind, string>> = {
  proposal: 'DEV',
  programme: 'PRG',
  terms: 'CGV',
  agreement: 'CONV',
  contract: 'CTR',
  attendanceSheet: 'EMA',
  ...everyLetter('COUR'),
  ...everyInvoice('FA'),
  creditNote: 'AV',
  chequeSlip: 'REM',
};

const prefixOf = (kind: NumberedKind, organisation: Organisation): string => {
  if (kind === 'proposal') return organisation.proposalPrefix ?? prefixes[kind];
  if (kind === 'agreement') return organisation.agreementPrefix ?? prefixes[kind];
  if (kind === 'creditNote') return organisation.creditNotePrefix ?? prefixes[kind];
  if (isInvoiceKind(kind)) return organisation.invoicePrefix ?? prefixes[kind];
  return prefixes[kind];
};

/** How the numbers of a kind of paper are written: only those of invoices and credit notes may be chosen. */
function formatOf(kind: NumberedKind, organisation: Organisation): NumberFormat {
  const prefix = prefixOf(kind, organisation);
  if (!isInvoiceKind(kind)) return { prefix, width: usualWidth, yearly: true };
  const { invoiceWidth, invoiceYearly, creditNoteWidth, creditNoteYearly } = organisation;
  const [width, yearly] =
    kind === 'creditNote' ? [creditNoteWidth, creditNoteYearly] : [invoiceWidth, invoiceYearly];
  return { prefix, width: width ?? usualWidth, yearly: yearly ?? true };
}

/**
 * The series in which this device would number a paper of a day, and the last rank given in it.
 * @example await seriesHeld(db, { prefix: 'FA', yearly: true }, '2026-11-25') //=> { series: 'FA-2026', last: 42 }
 */
export async function seriesHeld(
  database: EmargeDatabase,
  format: Pick<NumberFormat, 'prefix' | 'yearly'>,
  day: CivilDay,
): Promise<SeriesState> {
  const { device } = await readDevice(database);
  for (let turn = 0; ; turn += 1) {
    const series = seriesName(format, day, turn);
    const last = await lastOfSeries(database, series);
    if (last === undefined || last.device === device) return { series, last: last?.rank };
  }
}

/**
 * The number that a paper of this kind would bear. A series belongs to one device: after a restore the next letter
 * begins, so that a number which the lost database had given is never given twice.
 * @param day of the paper: its year is part of the series
 * @example DEV-2026-0001
 */
export async function nextNumber(
  database: EmargeDatabase,
  kind: NumberedKind,
  organisation: Organisation,
  day: CivilDay,
): Promise<NumberTaken> {
  const format = formatOf(kind, organisation);
  const { series, last } = await seriesHeld(database, format, day);
  const rank = nextRank(last, startOf(organisation, series));
  return { series, rank, number: numberText(series, rank, format.width), day };
}
