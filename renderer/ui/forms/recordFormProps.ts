import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import type { SaveRequest, SaveResult } from './saving.ts';

export interface RecordFormProps<V extends FieldValues> {
  /** Of the form's own fields. Optional fields are `.optional()`: what is left empty is not there. */
  readonly schema: z.ZodType<V>;
  /** Read once, when the form opens. */
  readonly initial: { readonly [F in keyof V]?: V[F] | undefined };
  /** `stampsOf(row)` as read with `initial`, for a record that exists. */
  readonly base?: Readonly<Record<string, string>>;
  /** Unsaved work is kept under this key: `client:<id>`, `client:new`. */
  readonly draftKey?: string;
  readonly onSave: (request: SaveRequest<V>) => Promise<SaveResult>;
  /** After saving. Without it, `onLeave`. */
  readonly onSaved?: () => void;
  /** Escape, or « Fermer ». What is not saved stays as a draft. Missing: there is nowhere else to go. */
  readonly onLeave?: () => void;
  readonly saveLabel?: string;
  /** Said once saved, with « Annuler » where it can be undone; null to say nothing. */
  readonly savedText?: string | null;
  readonly children: ReactNode;
}
