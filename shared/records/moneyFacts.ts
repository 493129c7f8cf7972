import { z } from 'zod';
import { centsSchema, daySchema, idSchema, lineSchema, textSchema } from './base.ts';

/** What happened between the house and its bank, its accountant and the inspector: told of no order alone. */
export const moneyFactData = {
  /** A statement of the bank was read; `sha256` is the file kept, `lines` what it told. The subject is the account. */
  bankStatementRead: z.looseObject({
    account: lineSchema,
    name: lineSchema,
    sha256: z.string().length(64),
    lines: z.array(
      z.looseObject({
        key: idSchema,
        line: z.number().int(),
        day: daySchema,
        amount: centsSchema,
        label: lineSchema,
      }),
    ),
    /** Lines of the file that are no operation, each with its reason. */
    unread: z.array(z.looseObject({ line: z.number().int(), text: lineSchema, because: lineSchema })),
  }),
  /** A line of the bank that pays no invoice: the subject is its key. */
  bankLineSetAside: z.looseObject({ note: textSchema.optional() }),
  /** A line of the bank that tells payments already written down. */
  bankLineLinked: z.looseObject({ payments: z.array(idSchema).min(1) }),
  /** A batch of entries that left for the accountant: its file is among the attachments, for ever. */
  booksExported: z.looseObject({
    number: z.number().int().min(1),
    from: daySchema,
    until: daySchema,
    fileName: lineSchema,
    sha256: z.string().length(64),
    /** Of the list of its entries, one id a line. */
    entriesSha256: z.string().length(64),
    entries: z.number().int().min(1),
    lastEntry: z.number().int().min(1),
    debit: centsSchema,
    credit: centsSchema,
  }),
  /** Cheques brought to the bank on one slip: its page is among the attachments, for ever. The subject is the house. */
  chequesPaidIn: z.looseObject({
    number: lineSchema,
    cheques: z
      .array(
        z.looseObject({
          /** The facts of the payment: several where one cheque pays several orders. */
          facts: z.array(idSchema).min(1),
          amount: centsSchema,
          reference: lineSchema.optional(),
          drawer: lineSchema.optional(),
          bank: lineSchema.optional(),
        }),
      )
      .min(1),
    fileName: lineSchema,
    sha256: z.string().length(64),
  }),
  /** A yearly archive was made: the hash of its file, and the last line of the journal that it holds. */
  archiveMade: z.looseObject({
    from: daySchema,
    until: daySchema,
    fileName: lineSchema,
    sha256: z.string().length(64),
    lines: z.number().int().min(0),
    version: lineSchema,
  }),
} as const;
