import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import type { OrderEvent, OrderStory } from '../../../shared/domain/orders/story.ts';

const client = (on: string, amount: number): OrderEvent => ({
  on: civilDay(on),
  type: 'paymentReceived',
  from: 'client',
  amount: cents(amount),
});
const piece = (on: string, which: 'proposal' | 'terms' | 'none'): OrderEvent => ({
  on: civilDay(on),
  type: 'documentsReceived',
  proposalInitialled: which === 'proposal',
  proposalStamped: which === 'proposal',
  proposalSigned: which === 'proposal',
  goodForAgreement: which === 'proposal',
  termsInitialled: which === 'terms',
  termsSigned: which === 'terms',
});

/** An order with much trouble: twenty events, pieces that add up, parts of the deposit, an OPCO, a late payment. */
export const longStory: OrderStory = {
  asOf: civilDay('2026-11-22'),
  order: {
    client: { kind: 'company', channel: 'inPerson' },
    session: {
      kind: 'intra',
      start: civilDay('2026-09-14'),
      end: civilDay('2026-09-15'),
      hours: 14,
      maxParticipants: 10,
    },
    participants: 10,
    price: { unit: 'group', exclTax: cents(145_000), vat: 'standard20' },
    funding: {
      approvedAmount: cents(100_000),
      approvedHours: 140,
      subrogation: true,
      requestedOn: civilDay('2026-06-05'),
      approvedOn: civilDay('2026-07-01'),
    },
  },
  events: [
    { on: civilDay('2026-06-01'), type: 'proposalIssued' },
    piece('2026-06-08', 'none'),
    piece('2026-06-09', 'proposal'),
    client('2026-06-10', 10_000),
    piece('2026-06-12', 'terms'),
    client('2026-06-15', 20_000),
    client('2026-06-18', 22_200),
    { on: civilDay('2026-06-19'), type: 'invoiceIssued', kind: 'deposit', to: 'client' },
    { on: civilDay('2026-06-22'), type: 'paymentRequested', amount: cents(10_000) },
    {
      on: civilDay('2026-07-20'),
      type: 'cancellationReceived',
      by: 'client',
      inWriting: false,
      reason: 'other',
    },
    {
      on: civilDay('2026-08-03'),
      type: 'postponementRequested',
      inWriting: false,
      reason: 'other',
    },
    { on: civilDay('2026-08-04'), type: 'eventReversed', event: 10 },
    client('2026-08-10', 5_000),
    { on: civilDay('2026-08-20'), type: 'refundPaid', amount: cents(5_000) },
    { on: civilDay('2026-09-15'), type: 'trainingDelivered', hours: 14, absentParticipants: 1 },
    { on: civilDay('2026-09-16'), type: 'invoiceIssued', kind: 'opco', to: 'opco' },
    { on: civilDay('2026-09-16'), type: 'invoiceIssued', kind: 'final', to: 'client' },
    {
      on: civilDay('2026-10-10'),
      type: 'paymentReceived',
      from: 'opco',
      amount: cents(60_000),
    },
    { on: civilDay('2026-10-20'), type: 'invoiceIssued', kind: 'opcoDefault', to: 'client' },
    { on: civilDay('2026-11-02'), type: 'formalNoticeReceived' },
  ],
};
