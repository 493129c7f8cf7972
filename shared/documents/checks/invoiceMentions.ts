import { type InvoiceKind, invoiceKinds } from '../../domain/billing/invoiceKinds.ts';
import { invoiceOf } from '../../domain/billing/invoiceOf.ts';
import { isAbroad } from '../papers/wording.ts';
import type { DocumentRequest } from '../request.ts';
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

/** The buyer's SIREN is printed now, required from 1 September 2027 for small firms (242 nonies A I 1°). */
function buyerNumber(request: DocumentRequest): readonly Mention[] {
  const { client } = request.dossier;
  if (client.kind === 'individual' || isAbroad(client.address)) return [];
  return [mentionsOf(request)('client', 'siret', 'SIRET du client', '242 nonies A 1°', noText(client.siret))];
}

const mentionsOfInvoice =
  (kind: InvoiceKind) =>
  (request: DocumentRequest): MentionLists => {
    const { organisation } = request.dossier;
    const of = mentionsOf(request);
    const isTaxed = request.dossier.order.vat === 'standard20';
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
        ...buyer(request),
        shared.title(request, '242 nonies A 8°'),
      ],
      expected: [
        ...buyerNumber(request),
        of('organisation', 'iban', 'IBAN de l’organisme', 'BR-61', noText(organisation.iban)),
      ],
    };
  };

/** What each document of the series of invoices wants. */
export const invoiceMentions = Object.fromEntries(
  invoiceKinds.map((kind) => [kind, mentionsOfInvoice(kind)]),
) as Readonly<Record<InvoiceKind, (request: DocumentRequest) => MentionLists>>;
