import { z } from 'zod';

/** Raised when an older Émarge could no longer read the file. */
export const formatVersion = 1;

/** What a saved file says of itself, so that damage shows before anything is read into a database. */
export const manifestSchema = z.looseObject({
  format: z.literal('emarge'),
  formatVersion: z.number().int(),
  schemaVersion: z.number().int(),
  savedAt: z.string(),
  demonstration: z.boolean(),
  /** Data patches that the rows have been through. */
  patches: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), rows: z.number().int(), sha256: z.string() })),
  /** Where each device's chain ends. */
  chains: z.array(z.object({ device: z.string(), seq: z.number().int(), hash: z.string() })),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestName = 'manifest.json';
/** SHA-256 of the manifest. */
export const sealName = 'manifest.sha256';
export const tableFile = (name: string): string => `tables/${name}.jsonl`;
export const attachmentFile = (sha256: string): string => `attachments/${sha256}`;
