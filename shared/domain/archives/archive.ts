import { z } from 'zod';
import { daySchema } from '../../records/base.ts';

/** The files of an archive that hold lines, and what each holds. */
export const archiveFiles = ['reglements.jsonl', 'factures.jsonl', 'journal.jsonl'] as const;
export type ArchiveFile = (typeof archiveFiles)[number];

export const manifestFile = 'manifest.json';
export const noteFile = 'LISEZMOI.txt';

/** What an archive says of itself: its period, who made it, and what each file holds. */
export const manifestSchema = z.looseObject({
  format: z.literal('emarge-archive'),
  formatVersion: z.number().int().min(1),
  /** Days on which what it holds was written down, both included. */
  from: daySchema,
  until: daySchema,
  madeAt: z.string(),
  software: z.string(),
  version: z.string(),
  organisation: z.string(),
  siret: z.string(),
  /** Made in the demonstration: what it holds never happened. */
  simulation: z.boolean(),
  /** Of the note; archives of before its hash was kept have none. */
  noteSha256: z.string().optional(),
  files: z.record(
    z.string(),
    z.object({ lines: z.number().int().min(0), last: z.string(), sha256: z.string() }),
  ),
});
export type ArchiveManifest = z.infer<typeof manifestSchema>;

/** What a manifest says of itself before it says what the files hold. */
export type ArchiveHead = Pick<
  ArchiveManifest,
  'from' | 'until' | 'madeAt' | 'software' | 'version' | 'organisation' | 'siret' | 'simulation'
>;
