import type { SpokenRefusal } from '../../../shared/messages/refusalText.ts';
import type { Result } from '../../../shared/result.ts';
import type { Committed, CommitRefusal } from '../../db/changes.ts';

/** What a form hands over to be saved. */
export interface SaveRequest<V> {
  /** Every value, checked by the schema. */
  readonly values: V;
  /** Only the fields that differ from what the form was opened with; emptied ones are there, undefined. */
  readonly changed: Partial<V>;
  /** For `RecordChange.base`: without the fields whose conflict has been settled here. */
  readonly base: Readonly<Record<string, string>> | undefined;
}

export type SaveResult = Result<Committed | null, CommitRefusal | SpokenRefusal>;

export interface Conflict {
  readonly field: string;
  readonly theirs: unknown;
}

/** The fields that another window changed meanwhile, where that is why saving was refused. */
export const conflictsOf = (refusal: CommitRefusal | SpokenRefusal): readonly Conflict[] =>
  refusal.code === 'changedMeanwhile' && 'fields' in refusal ? refusal.fields : [];

/** The errors of fields, where that is why saving was refused. */
export const issuesOf = (
  refusal: CommitRefusal | SpokenRefusal,
): readonly { readonly field: string; readonly message: string }[] =>
  refusal.code === 'invalid' && 'issues' in refusal ? refusal.issues : [];
