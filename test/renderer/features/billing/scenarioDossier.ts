import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import type { OrderEvent, OrderStory } from '../../../../shared/domain/orders/story.ts';
import type { Fact } from '../../../../shared/records/facts.ts';
import { companyDossier } from '../../../support/dossierFixture.ts';

const idOf = (index: number): string => `event-${index}`;

/** An event told as the fact that the database keeps of it; what it points at, by id. */
function factOf(told: OrderEvent, index: number): Fact {
  const { on, type, ...data } = told;
  const { event, ...rest } = data as { readonly event?: number };
  return {
    id: idOf(index),
    v: 1,
    scope: {},
    subject: companyDossier.order.id,
    kind: type === 'eventReversed' ? 'reversed' : `order.${type}`,
    day: on,
    at: `${on}T09:00:00.000+01:00`,
    by: 'Claire',
    device: 'device',
    stamp: String(index).padStart(6, '0'),
    data: event === undefined ? rest : { ...rest, target: idOf(event) },
  };
}

const fundingOf = ({ funding }: OrderStory['order']): Partial<Dossier['order']> =>
  funding
    ? {
        funderId: 'funder-1',
        fundingAmount: funding.approvedAmount,
        fundingBasis: funding.approvedBasis,
        fundingHours: funding.approvedHours,
        subrogation: funding.subrogation,
        fundingRequestedOn: funding.requestedOn,
        fundingApprovedOn: funding.approvedOn,
      }
    : {};

/** A scenario as the records and facts of one order: what screens and papers read. */
export function scenarioDossier({ order, events, settings, rates }: OrderStory): Dossier {
  const { client, session, participants, price, buyerTerms } = order;
  return {
    ...companyDossier,
    terms: null,
    versions: [],
    client: { ...companyDossier.client, kind: client.kind, insuranceValidUntil: client.insuranceValidUntil },
    course: { ...companyDossier.course, hours: session.hours },
    session: {
      ...companyDossier.session,
      kind: session.kind,
      start: session.start,
      end: session.end,
      maxParticipants: session.maxParticipants,
    },
    halfDays: [],
    participants: [],
    enrolledElsewhere: session.enrolledElsewhere ?? 0,
    order: {
      ...companyDossier.order,
      termsVersion: undefined,
      specialTerms: { ...settings },
      channel: client.channel,
      participants,
      unit: price.unit,
      unitExclTax: price.exclTax,
      vat: price.vat,
      buyerTerms,
      ...fundingOf(order),
    },
    ...(rates ? { rates } : {}),
    facts: events.map(factOf),
  };
}
