import { z } from 'zod';

/**
 * What the renderer may ask of its host, one schema a call. Electron answers through `preload.ts`, the browser host
 * in the page. Expected failures are values (`hostRefusalSchema`); no Error object crosses.
 */
export const hostRefusalSchema = z.object({
  code: z.enum([
    'cancelled',
    'cannotWrite',
    'diskFull',
    'cannotRead',
    'tooLarge',
    'noPrinter',
    'unavailable',
    'badRequest',
  ]),
  /** The path or name concerned, for the sentence shown. */
  subject: z.string().optional(),
});
export type HostRefusal = z.infer<typeof hostRefusalSchema>;

const bytes = z.instanceof(Uint8Array);
const fileName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\\/:*?"<>|\p{Cc}]+$/u);
const fileKind = z.enum(['pdf', 'emarge', 'png', 'jpeg', 'text', 'zip', 'csv', 'xlsx']);

/** What stands outside the database to tell an emptied or restored one from a fresh one (data.md, 4). */
export const markerSchema = z.looseObject({
  device: z.string(),
  seq: z.number().int().min(0),
  hash: z.string(),
  /** Rows by table at the last commit seen. */
  counts: z.record(z.string(), z.number().int().min(0)),
  schemaVersion: z.number().int().min(1),
});
export type Marker = z.infer<typeof markerSchema>;

export const hostInfoSchema = z.object({
  host: z.enum(['electron', 'browser']),
  version: z.string(),
  platform: z.enum(['windows', 'mac', 'linux', 'browser']),
  /** Whether each commit is also appended, flushed, to a journal file outside the database. */
  journalFile: z.boolean(),
});
export type HostInfo = z.infer<typeof hostInfoSchema>;

export const hostCalls = {
  info: { request: z.object({}), response: hostInfoSchema },
  readMarker: { request: z.object({}), response: z.object({ marker: markerSchema.nullable() }) },
  writeMarker: { request: z.object({ marker: markerSchema }), response: z.object({}) },
  /** Appends whole lines of JSON, then flushes. Resolves only when they are on the disk. */
  appendJournal: { request: z.object({ lines: z.array(z.string()).min(1) }), response: z.object({}) },
  /** Asks where, writes atomically, says where. */
  saveFile: {
    request: z.object({ name: fileName, kind: fileKind, bytes }),
    response: z.object({ path: z.string() }),
  },
  /** Asks for a folder and writes every file into a new folder of that name in it: all or nothing. */
  saveFolder: {
    request: z.object({ name: fileName, files: z.array(z.object({ name: fileName, bytes })).min(1) }),
    response: z.object({ path: z.string(), files: z.number().int() }),
  },
  openFile: {
    request: z.object({ kinds: z.array(fileKind).min(1) }),
    response: z.object({ name: z.string(), bytes }),
  },
  /** Prints a PDF through the system's dialog. */
  print: { request: z.object({ name: fileName, bytes }), response: z.object({}) },
} as const;

export type HostCall = keyof typeof hostCalls;
export type HostRequest<C extends HostCall> = z.input<(typeof hostCalls)[C]['request']>;
export type HostResponse<C extends HostCall> = z.output<(typeof hostCalls)[C]['response']>;
