import type { CivilDay } from '../dates/civilDay.ts';
import { later } from '../dates/civilDay.ts';
import type { AccountPlan } from './accounts.ts';
import type { BookEntry, BookLine, Journal } from './bookEntry.ts';
import { fecAmount, fecDay, type FecRow } from './fecFile.ts';

/** The auxiliary account of a client or of an OPCO. */
export interface PartyAccount {
  readonly code: string;
  readonly name: string;
}

/** What turns entries into lines of the file. */
export interface FecContext {
  readonly plan: AccountPlan;
  readonly partyOf: (party: string) => PartyAccount;
  /** The number of the first entry: numbers follow one another from batch to batch. */
  readonly first: number;
  /** First day of the period still open: an entry never goes into one that is closed. */
  readonly openFrom: CivilDay;
  readonly validOn: CivilDay;
}

const journalNames: Readonly<Record<Journal, readonly [code: string, name: string]>> = {
  sales: ['VE', 'Ventes'],
  bank: ['BQ', 'Banque'],
  cash: ['CA', 'Caisse'],
  misc: ['OD', 'Opérations diverses'],
};

function rowOf(entry: BookEntry, line: BookLine, place: number, context: FecContext): FecRow {
  const { number, label } = context.plan[line.role];
  const party = line.party === null ? null : context.partyOf(line.party);
  const [code, name] = journalNames[entry.journal];
  return {
    JournalCode: code,
    JournalLib: name,
    EcritureNum: String(context.first + place),
    EcritureDate: fecDay(later(entry.day, context.openFrom)),
    CompteNum: number,
    CompteLib: label,
    CompAuxNum: party?.code ?? '',
    CompAuxLib: party?.name ?? '',
    PieceRef: entry.piece,
    PieceDate: fecDay(entry.day),
    EcritureLib: entry.label,
    Debit: fecAmount(line.debit),
    Credit: fecAmount(line.credit),
    EcritureLet: '',
    DateLet: '',
    ValidDate: fecDay(context.validOn),
    Montantdevise: '',
    Idevise: '',
  };
}

/**
 * The lines of entries in the FEC's layout (A47 A-1 LPF): a late paper keeps its own date and is entered on the first
 * day of the period that is still open.
 * @example fecRows([entry of 12 November], { openFrom: '2026-12-01', … })[0] //=> { EcritureDate: '20261201', PieceDate: '20261112', … }
 */
export const fecRows = (entries: readonly BookEntry[], context: FecContext): readonly FecRow[] =>
  entries.flatMap((entry, place) => entry.lines.map((line) => rowOf(entry, line, place, context)));
