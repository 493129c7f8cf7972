import { z } from 'zod';
import { idSchema, scopeSchema, stampSchema } from './base.ts';
import { factSchema } from './facts.ts';

/** A number given at issue: the key of an immutable row. */
export const numberSchema = z.looseObject({
  number: z.string().min(1),
  v: z.number().int().min(1),
  scope: scopeSchema,
  series: z.string().min(1),
  rank: z.number().int().min(1),
  day: z.string(),
  device: idSchema,
  stamp: stampSchema,
});
export type NumberRow = z.infer<typeof numberSchema>;

/** What one act did to one record: enough to do it again elsewhere. */
export const recordEditSchema = z.looseObject({
  table: z.string(),
  id: idSchema,
  fields: z.record(z.string(), z.unknown()),
  emptied: z.array(z.string()).optional(),
  /** Stamps of the fields that were replaced. */
  was: z.record(z.string(), stampSchema).optional(),
  scope: z.array(z.string()).optional(),
});
export type RecordEdit = z.infer<typeof recordEditSchema>;

/** What one act says: who, when, what. Erasable, beside the chain. */
export const journalPayloadSchema = z.looseObject({
  label: z.string(),
  by: z.string(),
  /** With offset: `2026-11-23T08:15:00.000+01:00`. */
  at: z.string(),
  set: z.array(recordEditSchema).optional(),
  add: z.array(factSchema).optional(),
  attach: z.array(z.looseObject({ sha256: z.string(), type: z.string(), size: z.number() })).optional(),
  take: numberSchema.optional(),
});
export type JournalPayload = z.infer<typeof journalPayloadSchema>;

export const journalLineSchema = z.looseObject({
  device: idSchema,
  seq: z.number().int().min(1),
  v: z.number().int().min(1),
  scope: scopeSchema,
  stamp: stampSchema,
  digest: z.string(),
  prev: z.string(),
  hash: z.string(),
  salt: z.string().nullable(),
  payload: journalPayloadSchema.nullable(),
  /** Ids of the records that the act touched: what a page's journal is found by. Follows from the payload. */
  subjects: z.array(z.string()),
});
export type JournalLine = z.infer<typeof journalLineSchema>;

/** A file kept for ever under its SHA-256. */
export interface Attachment {
  readonly sha256: string;
  readonly v: number;
  readonly scope: Readonly<Record<string, string>>;
  readonly type: string;
  readonly bytes: Uint8Array;
}
