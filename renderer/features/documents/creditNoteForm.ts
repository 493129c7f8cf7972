import { z } from 'zod';
import {
  creditableInvoices,
  creditDueOf,
  creditedInvoice,
  type NumberedInvoice,
} from '../../../shared/domain/billing/creditNoteOf.ts';
import { sumLeftToCredit } from '../../../shared/domain/billing/leftToCredit.ts';
import type { CreditExtent } from '../../../shared/domain/billing/partialCredit.ts';
import { lineField } from '../../../shared/domain/parties/fieldSchemas.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../shared/domain/money/formatMoney.ts';
import { creditReasons } from '../../../shared/domain/orders/story.ts';
import type { DocumentRequest } from '../../../shared/documents/request.ts';
import { idSchema } from '../../../shared/records/base.ts';

const shape = z.object({
  invoice: idSchema,
  extent: z.enum(['whole', 'part']),
  amount: z.number().int().optional(),
  reason: z.enum(creditReasons).optional(),
  note: lineField,
});
export type CreditValues = z.infer<typeof shape>;

/** The invoice that a form is about. */
export const chosenOf = (request: DocumentRequest, id: unknown): NumberedInvoice | null =>
  creditableInvoices(request).find(({ told }) => told.fact.id === id) ?? null;

const partIssues = ({ amount, reason, note }: CreditValues, left: number): (readonly [string, string])[] => [
  ...(amount === undefined || amount <= 0
    ? [['amount', 'Indiquez le montant que l’avoir reprend.'] as const]
    : []),
  ...(amount !== undefined && amount > left
    ? [['amount', `Il ne reste que ${formatEuros(cents(left))} à reprendre de cette facture.`] as const]
    : []),
  ...(reason === undefined ? [['reason', 'Choisissez le motif\u00a0: l’avoir l’imprime.'] as const] : []),
  ...(reason === 'other' && !note ? [['note', 'Dites le motif\u00a0: l’avoir l’imprime.'] as const] : []),
];

/** Which invoice is taken back, all of it or a part, and why; never more than is left of it. */
export const creditNoteSchema = (request: DocumentRequest): z.ZodType<CreditValues> =>
  shape.superRefine((values, context) => {
    if (values.extent === 'whole') return;
    const chosen = chosenOf(request, values.invoice);
    for (const [field, message] of partIssues(values, chosen ? sumLeftToCredit(chosen) : 0))
      context.addIssue({ code: 'custom', path: [field], message });
  });

/** What the statement calls for, of an invoice; else the whole. */
export function proposedCredit(
  request: DocumentRequest,
  chosen: NumberedInvoice,
): Omit<CreditValues, 'invoice'> {
  const due = creditDueOf(request, chosen);
  return due ? { extent: 'part', amount: due.amount, reason: due.reason } : { extent: 'whole' };
}

/** The form as it opens. */
export function firstCredit(request: DocumentRequest): Partial<CreditValues> {
  const chosen = creditedInvoice(request);
  return chosen ? { invoice: chosen.told.fact.id, ...proposedCredit(request, chosen) } : { extent: 'whole' };
}

/** The avoir that the form asks for. */
export function creditOf({ extent, amount, reason, note }: CreditValues): CreditExtent {
  if (extent === 'whole' || amount === undefined || reason === undefined) return 'whole';
  return { amount: cents(amount), reason, ...(note ? { note } : {}) };
}
