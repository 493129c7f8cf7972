import { z } from 'zod';
import { lineSchema, textSchema } from './base.ts';

/** A paragraph, or the items of a list. A parameter stands as `{{name}}`, so that text and rules cannot disagree. */
const passageSchema = z.union([textSchema, z.array(textSchema)]);

/** A clause of the organisation's own text. */
export const ownClauseSchema = z.looseObject({
  /** As the organisation numbers it: « 3.5 », « Article 7 ». */
  number: lineSchema,
  title: lineSchema,
  passages: z.array(passageSchema),
  /** Clauses of the engine that it states: `['3.5']`; empty where it is text only. */
  states: z.array(lineSchema),
  prominent: z.boolean().optional(),
});

export const ownChapterSchema = z.looseObject({
  number: lineSchema,
  title: lineSchema,
  clauses: z.array(ownClauseSchema),
});
