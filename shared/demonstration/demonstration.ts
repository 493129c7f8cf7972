import type { CivilDay } from '../domain/dates/civilDay.ts';
import type { DocumentKind, FactData, FactKind } from '../records/facts.ts';
import { naturalId } from '../records/naturalIds.ts';
import type { RecordOf, RecordTable } from '../records/records.ts';

type NamedFields<Row> = {
  [F in keyof Row as string extends F ? never : number extends F ? never : F]: Row[F];
};

/** The fields of a record besides what the database adds by itself. */
export type FieldsOf<T extends RecordTable> = Omit<NamedFields<RecordOf<T>>, 'id' | 'v' | 'scope' | 'stamps'>;

/** A record of the demonstration, in the shape that the database takes. */
export type DemonstrationRecord = {
  [T in RecordTable]: { readonly table: T; readonly id: string; readonly fields: FieldsOf<T> };
}[RecordTable];

/** A fact of the demonstration, in the shape that the database takes. */
export type DemonstrationFact = {
  [K in FactKind]: {
    readonly id: string;
    readonly subject: string;
    readonly kind: K;
    readonly day: CivilDay;
    readonly data: FactData<K>;
  };
}[FactKind];

/** A paper that has left the invented house on that day. */
export interface IssuedPaper {
  /** Of the fact that tells that it left. */
  readonly id: string;
  readonly orderId: string;
  readonly document: DocumentKind;
  readonly on: CivilDay;
  readonly series: string;
  readonly rank: number;
  readonly number: string;
  /** Of an invoice or a credit note, the fact that tells what it asks. */
  readonly fact?: string;
}

/** An invented training organisation and what happens there, seen from `today`. */
export interface Demonstration {
  readonly today: CivilDay;
  readonly records: readonly DemonstrationRecord[];
  readonly facts: readonly DemonstrationFact[];
  /** In order of day: numbers follow each other. */
  readonly papers: readonly IssuedPaper[];
  /** Every record and every fact: what leaves with the demonstration. */
  readonly marked: readonly string[];
}

/**
 * The same name gives the same id, so that pictures and papers do not change from one run to the next.
 * @example demonstrationId('client', 'Ardèche Bois')
 */
export const demonstrationId = (...name: readonly string[]): string => naturalId('demonstration', ...name);
