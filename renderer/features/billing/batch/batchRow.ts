import { billsFor } from '../../../../shared/domain/billing/matterOfBill.ts';
import type { BillKind } from '../../../../shared/domain/billing/invoiceKinds.ts';
import { invoiceOf } from '../../../../shared/domain/billing/invoiceOf.ts';
import { invoiceTotals } from '../../../../shared/domain/billing/invoiceTotals.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import type { Task } from '../../../../shared/domain/tasks/task.ts';
import { checkDocument } from '../../../../shared/documents/index.ts';
import type { DocumentRequest } from '../../../../shared/documents/request.ts';
import { previewRequest } from '../../documents/index.ts';

/** One invoice of a batch: ready, or held back by what it misses. */
export interface BatchRow {
  readonly id: string;
  readonly orderId: string;
  readonly client: string;
  /** Whom it asks: the client or its OPCO. */
  readonly buyer: string;
  readonly kind: BillKind;
  readonly inclTax: Cents;
  /** Mentions of the law that it misses; issued alone, each says where it is filled. */
  readonly missing: readonly string[];
  /** What Aujourd'hui says of it. */
  readonly task: Task;
}

const batchId = (orderId: string, kind: BillKind): string => `${orderId}:${kind}`;

/** What an order calls to be invoiced on a day, each as it would leave. */
export function requestsOf(
  dossier: Dossier,
  on: CivilDay,
  logo: DocumentRequest['logo'],
): readonly (DocumentRequest & { readonly kind: BillKind })[] {
  const statement = statementOfDossier(dossier, on);
  return billsFor({ dossier, statement, on }).map((kind) => ({
    ...previewRequest(kind, { dossier, statement, logo, on }),
    kind,
  }));
}

/** The lines of a batch that come of one order; `task` is its line of « À facturer ». */
export function batchRowsOf(dossier: Dossier, on: CivilDay, task: Task): readonly BatchRow[] {
  return requestsOf(dossier, on, null).flatMap((request) => {
    const invoice = invoiceOf(request, request.kind, '');
    if (!invoice.ok) return [];
    return [
      {
        id: batchId(dossier.order.id, request.kind),
        orderId: dossier.order.id,
        client: dossier.client.name,
        buyer: invoice.value.buyer.name,
        kind: request.kind,
        inclTax: invoiceTotals(invoice.value).inclTax,
        missing: checkDocument(request).blocking.map(({ label }) => label),
        task,
      },
    ];
  });
}
