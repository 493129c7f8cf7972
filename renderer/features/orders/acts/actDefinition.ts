import type { ComponentType } from 'react';
import { z } from 'zod';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import { textSchema } from '../../../../shared/records/base.ts';
import type { NewFact } from '../../../db/index.ts';
import { pastDay } from '../../../ui/index.ts';

/** What a dialog needs to know of the order. */
export interface ActContext {
  readonly dossier: Dossier;
  readonly statement: Statement;
  readonly today: CivilDay;
}

/** The values of a form of an act: always a day, maybe a note, and what the act adds. */
export interface ActValues {
  readonly day: CivilDay;
  readonly note?: string | undefined;
  readonly [field: string]: unknown;
}

/** One kind of fact that people record: its dialog, and the fact that it makes. */
export interface ActDefinition {
  readonly title: string;
  /** One sentence, where the title does not say enough. */
  readonly purpose?: string;
  /** Of the day: « Reçues le », « Signé le ». */
  readonly dayLabel: string;
  readonly saveLabel: string;
  readonly schema: (context: ActContext) => z.ZodType<ActValues>;
  readonly initial: (context: ActContext) => Partial<ActValues>;
  readonly factOf: (orderId: string, values: ActValues) => NewFact;
  readonly Fields?: ComponentType<ActContext>;
  /** Where the note says more than a note. */
  readonly note?: { readonly label: string; readonly required: boolean };
  /** Why the note must say something before this is recorded, or null. */
  readonly reasonAsked?: (context: ActContext, values: ActValues) => string | null;
}

/** Day and note, with what an act adds. */
export const actSchema = (today: CivilDay, shape: z.ZodRawShape): z.ZodType<ActValues> =>
  z.object({ day: pastDay(today), note: textSchema.optional(), ...shape });

/** A text that must be there; `otherwise` says so. */
export const saidField = (otherwise: string) =>
  z.string({ error: otherwise }).min(1, otherwise).max(100_000, 'Ce texte est trop long.');

/** A note in the data of a fact only where there is one. */
export const noted = (values: ActValues): { readonly note?: string } =>
  values.note ? { note: values.note } : {};

/** What may be recorded: what can be read, with its reason where one is asked. */
export const recordable = (
  { schema, reasonAsked }: Pick<ActDefinition, 'schema' | 'reasonAsked'>,
  context: ActContext,
): z.ZodType<ActValues> =>
  schema(context).superRefine((values, issues) => {
    const asked = values.note ? null : (reasonAsked?.(context, values) ?? null);
    if (asked !== null) issues.addIssue({ code: 'custom', path: ['note'], message: asked });
  });
