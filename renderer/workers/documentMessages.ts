import type {
  DocumentRequest,
  FillingPlace,
  MissingMention,
  Paper,
  RenderedDocument,
} from '../../shared/documents/index.ts';
import type { Result } from '../../shared/result.ts';

/** Why there is no PDF, with what a sentence needs. */
export type RenderRefusal =
  /** A text has characters that no font of ours prints: which, and where, in the labels. */
  | { readonly code: 'unprintable'; readonly mentions: readonly MissingMention[] }
  | { readonly code: 'cancelled' }
  /** A fault of ours: `detail` is for the log, not for people. */
  | { readonly code: 'failed'; readonly detail: string };

export type Rendering = Result<RenderedDocument, RenderRefusal>;

/** A paper that is no document of an order, and where its texts come from. */
export interface OwnPaper {
  readonly paper: Paper;
  readonly from: FillingPlace;
}

export interface RenderQuestion {
  readonly id: number;
  readonly request: DocumentRequest | OwnPaper;
}
export interface RenderAnswer {
  readonly id: number;
  readonly rendering: Rendering;
}
