import type { Invoice } from '../../domain/billing/invoice.ts';
import { type InvoiceKind, invoiceKinds } from '../../domain/billing/invoiceKinds.ts';
import { invoiceOf } from '../../domain/billing/invoiceOf.ts';
import { eInvoicingDuty } from '../../domain/legal/eInvoicing.ts';
import { valueOn } from '../../domain/legal/legalValue.ts';
import { sentence } from '../../domain/orders/sentence.ts';
import { type DataGap, gapsOf } from '../facturx/gapsOf.ts';
import { treatmentOf } from '../facturx/treatmentOf.ts';
import type { DocumentRequest, FillingPlace } from '../request.ts';
import { addressIsComplete } from './address.ts';
import { type Mention, type MentionLists, mentionsOf, noText, placeOf } from './mention.ts';
import * as shared from './sharedMentions.ts';

/** An invoice that the statement does not call for does not leave. */
function justification(request: DocumentRequest, kind: InvoiceKind): readonly Mention[] {
  const invoice = invoiceOf(request, kind, '');
  if (invoice.ok) return [];
  const { code, because, clause, record } = invoice.error;
  return [{ code, label: because, source: clause, place: placeOf(request, 'order', record), missing: true }];
}

/** An exempt line names the article that exempts it (242 nonies A I 12°): one that is not known yet cannot be named. */
function exemption(request: DocumentRequest, kind: InvoiceKind): readonly Mention[] {
  const invoice = invoiceOf(request, kind, '');
  const lines = invoice.ok ? invoice.value.lines : [];
  return lines.some(({ treatment }) => treatment.exemption?.text === '')
    ? [
        {
          code: 'invoice.exemption',
          label: `Article qui exonère de TVA\u00a0: le CGI n’est plus admis depuis le 1er\u00a0juillet 2028, et Émarge ne connaît pas l’article du CIBS. Mettez Émarge à jour.`,
          source: '242 nonies A 12°',
          place: placeOf(request, 'order', 'nothingToRecord'),
          missing: true,
        },
      ]
    : [];
}

/** Name and address of who pays (242 nonies A I 1°). */
function buyer(request: DocumentRequest): readonly Mention[] {
  const { dossier } = request;
  const of = mentionsOf(request);
  return [
    of('client', 'name', 'Nom du client', '242 nonies A 1°', noText(dossier.client.name)),
    of(
      'client',
      'address',
      'Adresse du client',
      '242 nonies A 1°',
      !addressIsComplete(dossier.client.address),
    ),
  ];
}

/** The OPCO that pays is named as a client would be (242 nonies A I 1°). */
function funder(request: DocumentRequest, kind: InvoiceKind): readonly Mention[] {
  const paying = kind === 'opcoInvoice' ? request.dossier.funder : null;
  return paying
    ? [
        {
          code: 'funder.address',
          label: `Adresse de ${paying.name}`,
          source: '242 nonies A 1°',
          place: { page: 'client', id: paying.id, field: 'address' },
          missing: !addressIsComplete(paying.address),
        },
      ]
    : [];
}

/** Where a gap is filled: on the sheet of the one who pays, in the settings, or in the order. */
function gapPlace({ dossier }: DocumentRequest, kind: InvoiceKind, { of, field }: DataGap): FillingPlace {
  if (of === 'seller') return { page: 'organisation', id: dossier.organisation.id, field };
  if (of === 'invoice')
    return {
      page: 'order',
      id: dossier.order.id,
      field: field === 'fundingBasis' ? field : 'nothingToRecord',
    };
  const paying = kind === 'opcoInvoice' && dossier.funder ? dossier.funder : dossier.client;
  return { page: 'client', id: paying.id, field };
}

/** Whether the law wants this invoice as data: between businesses in France, from the day it says (CGI 289 bis). */
const mustBeData = (invoice: Invoice): boolean =>
  treatmentOf(invoice) === 'B2B' &&
  !invoice.isBuyerPublic &&
  valueOn(eInvoicingDuty, invoice.issuedOn)?.value === true;

/**
 * What keeps the invoice from bearing its data (Factur-X): required where the law wants the data, else worth filling,
 * for it leaves on paper alone.
 */
function dataMentions(request: DocumentRequest, kind: InvoiceKind): MentionLists {
  const invoice = invoiceOf(request, kind, '');
  if (!invoice.ok) return { required: [], expected: [] };
  const gaps = gapsOf(invoice.value).map((gap) => ({
    code: `data.${gap.of}.${gap.field}`,
    label: sentence`${gap.label} : sans quoi la facture part sans ses données (Factur-X)`,
    source: gap.source,
    place: gapPlace(request, kind, gap),
    missing: true,
  }));
  return mustBeData(invoice.value) ? { required: gaps, expected: [] } : { required: [], expected: gaps };
}

const mentionsOfInvoice =
  (kind: InvoiceKind) =>
  (request: DocumentRequest): MentionLists => {
    const { organisation } = request.dossier;
    const of = mentionsOf(request);
    const isTaxed = request.dossier.order.vat === 'standard20';
    const data = dataMentions(request, kind);
    return {
      required: [
        ...justification(request, kind),
        ...shared.issuer(request),
        ...(isTaxed
          ? [
              of(
                'organisation',
                'vatNumber',
                'Numéro de TVA de l’organisme',
                '242 nonies A 2°',
                noText(organisation.vatNumber),
              ),
            ]
          : []),
        ...exemption(request, kind),
        ...buyer(request),
        ...funder(request, kind),
        ...(request.dossier.client.kind === 'individual' ? [shared.mediator(request)] : []),
        shared.title(request, '242 nonies A 8°'),
        ...data.required,
      ],
      expected: [
        ...data.expected,
        of('organisation', 'iban', 'IBAN de l’organisme', 'BR-61', noText(organisation.iban)),
      ],
    };
  };

/** What each document of the series of invoices wants. */
export const invoiceMentions = Object.fromEntries(
  invoiceKinds.map((kind) => [kind, mentionsOfInvoice(kind)]),
) as Readonly<Record<InvoiceKind, (request: DocumentRequest) => MentionLists>>;
