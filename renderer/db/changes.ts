import type { FactData, FactKind } from '../../shared/records/facts.ts';
import type { RecordOf, RecordTable } from '../../shared/records/records.ts';

/** `office` or `session:<id>`: what a trainer's laptop may hold. */
export type Scope = 'office' | `session:${string}`;

/** The fields that a schema names, without the « unknown fields are kept » of its rows: a misspelt field does not compile. */
export type NamedFields<Row> = {
  [F in keyof Row as string extends F ? never : number extends F ? never : F]: Row[F];
};
type OwnFields<T extends RecordTable> = Omit<NamedFields<RecordOf<T>>, 'id' | 'v' | 'scope' | 'stamps'>;

/** Fields of one record to set. A record that does not exist yet is made. `undefined` empties a field. */
export type RecordChange = {
  [T in RecordTable]: {
    readonly table: T;
    readonly id: string;
    readonly fields: { readonly [F in keyof OwnFields<T>]?: OwnFields<T>[F] | undefined };
    /** Stamp of each field as the form read it. A field changed since by someone else is refused, others merge. */
    readonly base?: Readonly<Record<string, string>>;
    /** `office` when missing. */
    readonly scope?: readonly Scope[];
  };
}[RecordTable];

export type NewFact = {
  [K in FactKind]: {
    readonly id?: string;
    readonly subject: string;
    readonly kind: K;
    /** The civil day of the act. */
    readonly day: string;
    readonly data: FactData<K>;
    readonly scope?: readonly Scope[];
  };
}[FactKind];

/** A number given at issue: the key of an immutable row; refused when taken or earlier than the last of its series. */
export interface NumberTaken {
  readonly series: string;
  readonly rank: number;
  readonly number: string;
  readonly day: string;
}

/** All that one act changes. One act is one commit: rows, journal and change feed in one transaction. */
export interface Changes {
  /** One French sentence for the journal: « Acompte de 522,00 € reçu d’Ardèche Bois ». */
  readonly label: string;
  readonly set?: readonly RecordChange[];
  readonly add?: readonly NewFact[];
  /** Files to keep for ever, under their SHA-256. */
  readonly attach?: readonly { readonly sha256: string; readonly bytes: Uint8Array; readonly type: string }[];
  readonly take?: NumberTaken;
}

export type CommitRefusal =
  | {
      readonly code: 'invalid';
      readonly issues: readonly {
        readonly table: string;
        readonly id: string;
        readonly field: string;
        readonly message: string;
      }[];
    }
  | {
      readonly code: 'changedMeanwhile';
      readonly fields: readonly { readonly field: string; readonly theirs: unknown }[];
    }
  | { readonly code: 'numberTaken'; readonly number: string }
  | { readonly code: 'numberInPast'; readonly lastDay: string }
  | { readonly code: 'diskFull' }
  | { readonly code: 'notSaved'; readonly detail: string };

export interface Committed {
  readonly stamp: string;
  readonly factIds: readonly string[];
  /** Fields that another window changed meanwhile and that were kept beside these. */
  readonly mergedWith: readonly string[];
  /** What to commit to undo, while it can be undone; null where facts were added that only a reversal corrects. */
  readonly undo: Changes | null;
}
