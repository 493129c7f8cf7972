import { type InvoiceKind, invoiceKinds } from '../../../domain/billing/invoiceKinds.ts';
import { invoiceOf } from '../../../domain/billing/invoiceOf.ts';
import { documentNames } from '../../../messages/factTitle.ts';
import type { Paper } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';
import { framed, letterheadOf } from '../frame.ts';
import { mediation } from '../individualText.ts';
import { knownPairs } from '../wording.ts';
import { dueTable, linesTable } from './invoiceTables.ts';
import { buyerSide, closing, complementTitle, headPairs, invoiceTitles } from './invoiceText.ts';

/** The window of a DL envelope ends 90 mm at most from the top of the sheet, margin of 20 mm included. */
const belowWindow = 68;

/** A page of the series of invoices; where the statement calls for none, why. */
const invoicePaper =
  (kind: InvoiceKind) =>
  (request: DocumentRequest): Paper => {
    const invoice = invoiceOf(request, kind, request.number ?? '');
    if (!invoice.ok)
      return framed(request, {
        label: documentNames[kind],
        body: [letterheadOf(request), { kind: 'paragraph', text: invoice.error.because }],
      });
    const { value } = invoice;
    return framed(request, {
      label: documentNames[kind],
      body: [
        letterheadOf(request, buyerSide(value), belowWindow),
        {
          kind: 'title',
          over: value.completes ? complementTitle : invoiceTitles[kind],
          title: request.number === null ? 'Numéro à l’émission' : `N° ${request.number}`,
          under: '',
        },
        knownPairs(headPairs(kind, value)),
        linesTable(value),
        ...dueTable(value),
        ...closing(value),
        ...(value.isBuyerConsumer ? mediation(request) : []),
      ],
    });
  };

/** The papers of the series of invoices, by their kind. */
export const invoicePapers = Object.fromEntries(
  invoiceKinds.map((kind) => [kind, invoicePaper(kind)]),
) as Readonly<Record<InvoiceKind, (request: DocumentRequest) => Paper>>;
