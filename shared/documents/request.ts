import type { CreditExtent } from '../domain/billing/partialCredit.ts';
import type { CivilDay } from '../domain/dates/civilDay.ts';
import type { Dossier } from '../domain/orders/dossier.ts';
import type { Statement } from '../domain/orders/statement.ts';
import type { LetterOrder } from '../domain/letters/letterCase.ts';
import type { DocumentKind } from '../records/facts.ts';

/** All that a document is made of. Same request, same bytes. */
export interface DocumentRequest {
  readonly kind: DocumentKind;
  readonly dossier: Dossier;
  readonly statement: Statement;
  /** The number given at issue; null for a preview, which says so on every page. */
  readonly number: string | null;
  /** The day that the paper bears. */
  readonly on: CivilDay;
  readonly logo: { readonly bytes: Uint8Array; readonly type: 'png' | 'jpeg' } | null;
  /** Marked on every page when true. */
  readonly demonstration: boolean;
  /** Of a letter: id of the fact that it answers; else the last one that stands. */
  readonly about?: string | undefined;
  /** Of a reminder: other orders of the same payer, whose invoices it lists too. */
  readonly others?: readonly LetterOrder[] | undefined;
  /** Why a step of the ladder leaves out of its turn, as a person says it. */
  readonly note?: string | undefined;
  /** Of an avoir: all or a part of its invoice; else what the statement calls for, or the whole. */
  readonly credit?: CreditExtent | undefined;
}

/** Where a missing mention is filled. */
export interface FillingPlace {
  readonly page: 'organisation' | 'course' | 'client' | 'session' | 'order' | 'trainer' | 'room';
  readonly id: string;
  readonly field: string;
}

/** A mention that the law or good order wants: what is missing, in French, its source, and where to fill it. */
export interface MissingMention {
  readonly code: string;
  readonly label: string;
  /** `D6353-1`, `L6353-4 4°`, `2.1`… */
  readonly source: string;
  readonly place: FillingPlace;
}

export interface DocumentCheck {
  /** The law requires it: issuing is refused. */
  readonly blocking: readonly MissingMention[];
  /** Worth filling, issuing goes on. */
  readonly warnings: readonly MissingMention[];
}

export interface RenderedDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly title: string;
  /** Without anything personal: `Convention CONV-2026-0007.pdf`. */
  readonly fileName: string;
}
