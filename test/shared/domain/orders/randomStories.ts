import * as fc from 'fast-check';
import { addDays, type CivilDay, civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { basisPoints, type Cents, cents } from '../../../../shared/domain/money/cents.ts';
import {
  acceptancePieces,
  type OrderEvent,
  type OrderFacts,
  type OrderStory,
} from '../../../../shared/domain/orders/story.ts';
import type { TermsParameters } from '../../../../shared/domain/terms/parameters.ts';

/** Random orders and events, sensible or not: what a statement must always be able to answer. */

export const origin = civilDay('2026-06-01');
export const day: fc.Arbitrary<CivilDay> = fc
  .integer({ min: 0, max: 420 })
  .map((offset) => addDays(origin, offset));
export const amount: fc.Arbitrary<Cents> = fc
  .oneof(fc.constantFrom(0, 1, 52199, 52200, 52201, 121800, 174000), fc.integer({ min: 0, max: 300_000 }))
  .map((value) => cents(value));
const reason = fc.constantFrom(
  'other',
  'traineeAbsence',
  'trainerUnavailable',
  'venueUnavailable',
  'forceMajeure',
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const piece = fc.option(fc.constant(false), { nil: undefined, freq: 3 });
const pieces = fc.record(Object.fromEntries(acceptancePieces.map((name) => [name, piece])));
const only = (type: string) => fc.constant({ type });

const act = fc.oneof(
  { weight: 3, arbitrary: maybe(amount).map((deposit) => ({ type: 'proposalIssued', deposit })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(pieces, maybe(fc.boolean()))
      .map(([given, electronic]) => ({ type: 'documentsReceived', ...given, electronic })),
  },
  { weight: 1, arbitrary: only('lateAcceptanceConfirmed') },
  { weight: 1, arbitrary: only('depositWaived') },
  { weight: 3, arbitrary: only('contractSigned') },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('paymentReceived'),
      from: fc.constantFrom('client', 'client', 'opco'),
      amount,
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('paymentRequested'), amount }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('refundPaid'), amount }) },
  { weight: 1, arbitrary: only('withdrawalSent') },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('cancellationReceived'),
      by: fc.constantFrom('client', 'provider'),
      inWriting: fc.boolean(),
      reason,
      newStart: maybe(day),
      newEnd: maybe(day),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('postponementRequested'),
      inWriting: fc.boolean(),
      reason,
      newStart: maybe(day),
      newEnd: maybe(day),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('trainingDelivered'),
      hours: maybe(fc.integer({ min: 0, max: 30 })),
      fundedHours: maybe(fc.integer({ min: 0, max: 300 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('invoiceIssued'),
      kind: fc.constantFrom('deposit', 'instalment', 'final', 'opco', 'opcoDefault', 'indemnity'),
      to: fc.constantFrom('client', 'client', 'opco'),
    }),
  },
  { weight: 1, arbitrary: only('formalNoticeReceived') },
  { weight: 1, arbitrary: only('rescissionNotified') },
  { weight: 1, arbitrary: only('fundingRefused') },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('changeRequested'),
      inWriting: fc.boolean(),
      what: maybe(fc.constant('Une journée de plus')),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('changeAnswered'),
      accepted: fc.boolean(),
      event: maybe(fc.integer({ min: -1, max: 22 })),
    }),
  },
  { weight: 1, arbitrary: only('reservationMade') },
  { weight: 1, arbitrary: only('adviceGiven') },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('forceMajeureAssessed'), retained: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('smallCompanyAssessed'), protected: fc.boolean() }),
  },
  { weight: 1, arbitrary: only('formalNoticeAnswered') },
  { weight: 1, arbitrary: only('suspensionNotified') },
  { weight: 1, arbitrary: only('suspensionLifted') },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('eventReversed'), event: fc.integer({ min: -1, max: 22 }) }),
  },
);

const dated: fc.Arbitrary<OrderEvent> = fc
  .tuple(day, act)
  .map(([on, given]) => ({ ...given, on }) as OrderEvent);
export const events: fc.Arbitrary<readonly OrderEvent[]> = fc
  .array(dated, { maxLength: 20 })
  .map((list) => list.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))));

const funding = fc.record({
  approvedAmount: maybe(amount),
  approvedBasis: fc.constantFrom('inclTax', 'exclTax'),
  approvedHours: maybe(fc.integer({ min: 0, max: 200 })),
  subrogation: fc.boolean(),
  requestedOn: maybe(day),
  approvedOn: maybe(day),
});

export const order: fc.Arbitrary<OrderFacts> = fc
  .record({
    kind: fc.constantFrom('company', 'public', 'individual', 'individual', 'trainingBody'),
    channel: fc.constantFrom('inPerson', 'distance', 'offPremises'),
    session: fc.constantFrom('intra', 'inter'),
    start: day,
    length: fc.integer({ min: 0, max: 12 }),
    hours: fc.constantFrom(0, 3.5, 14, 21),
    maxParticipants: fc.integer({ min: 1, max: 12 }),
    participants: fc.integer({ min: 1, max: 25 }),
    unit: fc.constantFrom('group', 'person'),
    exclTax: amount,
    vat: fc.constantFrom('standard20', 'exemptTraining', 'franchise'),
    funding: maybe(funding),
    insured: maybe(day),
    buyerTerms: fc.boolean(),
  })
  .map(
    (given): OrderFacts => ({
      client: {
        kind: given.kind,
        channel: given.channel,
        ...(given.insured ? { insuranceValidUntil: given.insured } : {}),
      },
      ...(given.buyerTerms ? { buyerTerms: true } : {}),
      session: {
        kind: given.session,
        start: given.start,
        end: addDays(given.start, given.length),
        hours: given.hours,
        maxParticipants: given.maxParticipants,
      },
      participants: given.participants,
      price: { unit: given.unit, exclTax: given.exclTax, vat: given.vat },
      ...(given.funding ? { funding: given.funding } : {}),
    }),
  );

export const settings: fc.Arbitrary<Partial<TermsParameters>> = fc.record(
  {
    depositRate: fc.constantFrom(0, 2000, 3000, 4000, 10_000).map((rate) => basisPoints(rate)),
    cancellationDays: fc.constantFrom(0, 15, 30),
    postponementMonths: fc.constantFrom(0, 1, 6),
    carryOverDeposit: fc.boolean(),
    opcoGraceMonths: fc.constantFrom(0, 1),
    lateInterestMode: fc.constantFrom('semester' as const, 'january' as const),
    paymentImputation: fc.constantFrom('principalFirst' as const, 'interestFirst' as const),
    capIndividualAtDeposit: fc.boolean(),
    keptDepositVat: fc.constantFrom('outOfScope' as const, 'asService' as const),
    fullPriceVat: fc.constantFrom('outOfScope' as const, 'asService' as const),
    proposalPreparationFee: fc.constantFrom(0, 12_000).map((fee) => cents(fee)),
  },
  { requiredKeys: [] },
);

const rate = fc.integer({ min: 0, max: 1500 }).map((value) => basisPoints(value));
const rates = fc.dictionary(
  fc.constantFrom('2026-S1', '2026-S2', '2027-S1', '2027-S2'),
  fc.record({ ecb: rate, legalIndividuals: rate, legalOthers: rate }),
);

export const story: fc.Arbitrary<OrderStory> = fc
  .record({ asOf: day, settings, order, events, rates: maybe(rates) })
  .map(({ rates: entered, ...told }) => (entered ? { ...told, rates: entered } : told));
