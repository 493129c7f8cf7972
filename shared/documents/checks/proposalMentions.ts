import { billingAddressOf } from '../../domain/billing/billingAddressOf.ts';
import type { DocumentRequest } from '../request.ts';
import { addressIsComplete } from './address.ts';
import { notAFunder } from './clientKind.ts';
import { type MentionLists, mentionsOf } from './mention.ts';
import * as shared from './sharedMentions.ts';

/** The list of clause 2.1; for an individual, the mediator too. */
export const proposal = (request: DocumentRequest): MentionLists => {
  const { dossier } = request;
  const of = mentionsOf(request);
  const billing = billingAddressOf(dossier);
  // The client's own address has its mention already.
  const billingLacks = billing !== dossier.client.address && !addressIsComplete(billing);
  const individual = dossier.client.kind === 'individual';
  return {
    required: [
      notAFunder(request),
      ...shared.issuer(request),
      shared.signatory(request, '2.1'),
      ...shared.client(request, '2.1'),
      shared.title(request, '2.1'),
      shared.reference(request, '2.1'),
      shared.duration(request, '2.1'),
      shared.place(request, '2.1'),
      of('order', 'participants', 'Nombre de participants', '2.1', dossier.order.participants < 1),
      shared.price(request, '2.1'),
      of('order', 'billingAddress', 'Adresse de facturation complète', '2.1', billingLacks),
      ...(individual ? [shared.mediator(request)] : []),
    ],
    expected: [
      shared.participantNames(request, '2.1'),
      shared.halfDays(request, 'L6353-8'),
      shared.objectives(request, '2.1'),
      shared.trainers(request, 'L6353-8'),
      ...shared.issuerDetails(request),
    ],
  };
};
