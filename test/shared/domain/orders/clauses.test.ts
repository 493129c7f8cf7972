import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import type { OrderEvent, OrderFacts } from '../../../../shared/domain/orders/story.ts';

/**
 * Every clause at its edge: the day before, the day, the day after; a cent below, the amount, a cent above. Worked out
 * by hand from 1 450,00 € excl. tax, 1 740,00 € incl. tax, a deposit of 522,00 €, a session on 14 and 15 December 2026.
 */

const order: OrderFacts = {
  client: { kind: 'company', channel: 'inPerson' },
  session: {
    kind: 'intra',
    start: civilDay('2026-12-14'),
    end: civilDay('2026-12-15'),
    hours: 14,
    maxParticipants: 10,
  },
  participants: 10,
  price: { unit: 'group', exclTax: cents(145000), vat: 'standard20' },
};
const offPremises: OrderFacts = { ...order, client: { kind: 'company', channel: 'offPremises' } };
const funded: OrderFacts = {
  ...order,
  funding: {
    approvedAmount: cents(100000),
    subrogation: true,
    requestedOn: civilDay('2026-10-02'),
    approvedOn: civilDay('2026-10-20'),
  },
};

type Typed = { readonly type: OrderEvent['type'] } & Record<string, unknown>;
const on = (day: string, event: Typed): OrderEvent =>
  ({ ...event, on: civilDay(day) }) as unknown as OrderEvent;
const paid = (day: string, amount: number, from = 'client') =>
  on(day, { type: 'paymentReceived', from, amount });
const proposed = on('2026-10-01', { type: 'proposalIssued' });
const contracted = [proposed, on('2026-10-05', { type: 'documentsReceived' }), paid('2026-10-07', 52200)];
const delivered = [...contracted, on('2026-12-15', { type: 'trainingDelivered' })];
const invoiced = [...delivered, on('2026-12-16', { type: 'invoiceIssued', kind: 'final', to: 'client' })];
const cancelled = (day: string, reason = 'other') =>
  on(day, { type: 'cancellationReceived', by: 'client', inWriting: true, reason });
const postponed = (day: string, newStart?: string, reason = 'other') =>
  on(day, { type: 'postponementRequested', inWriting: true, reason, newStart });
const retained = (day: string) => on(day, { type: 'forceMajeureAssessed', retained: true });

type Look = (statement: Statement) => unknown;
const status: Look = (statement) => statement.status;
const client: Look = (statement) => statement.balance.client;
const refused: Look = (statement) => statement.refusals.map(({ code }) => code).join(' ');
const warned: Look = (statement) => statement.warnings.map(({ code }) => code).join(' ');
const due =
  (kind: string): Look =>
  (statement) =>
    statement.due.find((line) => line.kind === kind)?.amount ?? 0;

type Edge = readonly [
  clause: string,
  edge: string,
  asOf: string,
  facts: OrderFacts,
  events: readonly OrderEvent[],
  look: Look,
  expected: unknown,
];

const papersOn = (day: string) => [proposed, on(day, { type: 'documentsReceived' })];
const notice = on('2026-11-12', { type: 'formalNoticeReceived' });
const edges: readonly Edge[] = [
  [
    'I',
    'the buyer sent its conditions',
    '2026-11-01',
    { ...order, buyerTerms: true },
    contracted,
    warned,
    'buyerTermsNoted',
  ],
  ['I', 'it sent none', '2026-11-01', order, contracted, warned, ''],
  [
    '2.1',
    '30 days after the proposal',
    '2026-10-31',
    order,
    papersOn('2026-10-31'),
    status,
    'awaitingDeposit',
  ],
  ['2.1', '31 days after', '2026-11-01', order, papersOn('2026-11-01'), status, 'expired'],
  ['2.1', 'as many people as places', '2026-10-02', order, [proposed], (told) => told.price.inclTax, 174000],
  [
    '2.1',
    'one more than places',
    '2026-10-02',
    { ...order, participants: 11 },
    [proposed],
    (told) => told.price.inclTax,
    348000,
  ],
  [
    '2.2',
    'the deposit less a cent',
    '2026-10-07',
    order,
    [...papersOn('2026-10-05'), paid('2026-10-07', 52199)],
    status,
    'awaitingDeposit',
  ],
  [
    '2.2',
    'the deposit',
    '2026-10-07',
    order,
    [...papersOn('2026-10-05'), paid('2026-10-07', 52200)],
    status,
    'contracted',
  ],
  [
    '2.2',
    'pieces missing, 16 days before',
    '2026-11-28',
    order,
    [on('2026-11-20', { type: 'proposalIssued' }), paid('2026-11-21', 52200)],
    (told) => told.maySuspend,
    false,
  ],
  [
    '2.2',
    'pieces missing, 15 days before',
    '2026-11-29',
    order,
    [on('2026-11-20', { type: 'proposalIssued' }), paid('2026-11-21', 52200)],
    (told) => told.maySuspend,
    true,
  ],
  [
    '3.2',
    'the invoice on the last day',
    '2026-12-31',
    order,
    [...delivered, on('2026-12-15', { type: 'invoiceIssued', kind: 'final', to: 'client' })],
    (told) => told.due.at(-1)?.on,
    '2026-12-15',
  ],
  [
    '3.2',
    'the invoice the day after',
    '2026-12-31',
    order,
    invoiced,
    (told) => told.due.at(-1)?.on,
    '2026-12-16',
  ],
  [
    '3.3',
    'on the last day of the month left to the OPCO',
    '2027-01-15',
    funded,
    delivered,
    due('opcoDefault'),
    0,
  ],
  ['3.3', 'the day after', '2027-01-16', funded, delivered, due('opcoDefault'), 100000],
  [
    '3.3',
    'all but a cent paid by then',
    '2027-01-16',
    funded,
    [...delivered, paid('2027-01-10', 99999, 'opco')],
    due('opcoDefault'),
    1,
  ],
  ['3.4', 'on the due date', '2026-12-16', order, invoiced, (told) => told.late.recoveryFee, 0],
  // 1 218,00 € × 12,40 % × 1 day ÷ 365 = 41,38 cents.
  ['3.4', 'the day after', '2026-12-17', order, invoiced, (told) => told.late.interest, 41],
  ['3.4', 'the fee, the day after', '2026-12-17', order, invoiced, (told) => told.late.recoveryFee, 4000],
  [
    '3.5',
    '16 days before',
    '2026-12-01',
    order,
    [...contracted, cancelled('2026-11-28')],
    due('cancellationIndemnity'),
    52200,
  ],
  [
    '3.5',
    '15 days before',
    '2026-12-01',
    order,
    [...contracted, cancelled('2026-11-29')],
    due('cancellationIndemnity'),
    52200,
  ],
  [
    '3.5',
    '14 days before',
    '2026-12-01',
    order,
    [...contracted, cancelled('2026-11-30')],
    due('cancellationIndemnity'),
    174000,
  ],
  [
    '3.6',
    'to the last day of six months',
    '2026-12-02',
    order,
    [...contracted, postponed('2026-12-01', '2027-04-07')],
    due('postponementIndemnity'),
    52200,
  ],
  [
    '3.6',
    'to the day after',
    '2026-12-02',
    order,
    [...contracted, postponed('2026-12-01', '2027-04-08')],
    due('postponementIndemnity'),
    174000,
  ],
  [
    '3.6',
    'asked on the eve of the start',
    '2026-12-14',
    order,
    [...contracted, postponed('2026-12-13', '2027-01-11')],
    due('postponementIndemnity'),
    52200,
  ],
  [
    '3.6',
    'asked on the first day',
    '2026-12-14',
    order,
    [...contracted, postponed('2026-12-14', '2027-01-11')],
    due('postponementIndemnity'),
    174000,
  ],
  [
    '3.7',
    'everybody absent',
    '2026-12-16',
    order,
    [...contracted, on('2026-12-15', { type: 'trainingDelivered', absentParticipants: 10 })],
    client,
    121800,
  ],
  [
    '4.1',
    'a reservation on the last day',
    '2026-12-17',
    order,
    [...delivered, on('2026-12-15', { type: 'reservationMade' })],
    (told) => told.conformity.state,
    'reserved',
  ],
  [
    '4.1',
    'a reservation the day after',
    '2026-12-17',
    order,
    [...delivered, on('2026-12-16', { type: 'reservationMade' })],
    (told) => told.conformity.state,
    'deemedConform',
  ],
  [
    '4.5',
    'force majeure retained, 14 days before',
    '2026-12-01',
    order,
    [...contracted, cancelled('2026-11-30', 'forceMajeure'), retained('2026-12-01')],
    client,
    -52200,
  ],
  [
    '4.5',
    'and nothing is left to decide',
    '2026-12-01',
    order,
    [...contracted, cancelled('2026-11-30', 'forceMajeure'), retained('2026-12-01')],
    warned,
    'paymentToReturn',
  ],
  [
    '4.5',
    'not decided, 14 days before',
    '2026-12-01',
    order,
    [...contracted, cancelled('2026-11-30', 'forceMajeure')],
    client,
    121800,
  ],
  [
    '4.5',
    'postponed beyond six months, retained',
    '2026-12-02',
    order,
    [...contracted, postponed('2026-11-20', '2027-05-03', 'forceMajeure'), retained('2026-12-01')],
    client,
    121800,
  ],
  [
    '4.6',
    'insured to the eve of the start',
    '2026-11-01',
    { ...order, client: { ...order.client, insuranceValidUntil: civilDay('2026-12-13') } },
    contracted,
    warned,
    'insuranceExpired',
  ],
  [
    '4.6',
    'insured on the first day',
    '2026-11-01',
    { ...order, client: { ...order.client, insuranceValidUntil: civilDay('2026-12-14') } },
    contracted,
    warned,
    '',
  ],
  [
    '4.7',
    '8 days after the notice',
    '2026-11-20',
    order,
    [...contracted, notice, on('2026-11-20', { type: 'rescissionNotified' })],
    refused,
    'rescissionTooEarly',
  ],
  [
    '4.7',
    '9 days after',
    '2026-11-21',
    order,
    [...contracted, notice, on('2026-11-21', { type: 'rescissionNotified' })],
    status,
    'rescinded',
  ],
  [
    '4.7',
    'answered on the last day',
    '2026-11-20',
    order,
    [...contracted, notice, on('2026-11-20', { type: 'formalNoticeAnswered' })],
    warned,
    'formalNoticeAnswered',
  ],
  ['L221-3', 'not decided yet', '2026-11-01', offPremises, contracted, warned, 'smallCompanyOffPremises'],
  [
    'L221-3',
    'held for unprotected',
    '2026-11-01',
    offPremises,
    [...contracted, on('2026-10-08', { type: 'smallCompanyAssessed', protected: false })],
    warned,
    '',
  ],
  // The contract is of Wednesday 7 October: fourteen days end on Wednesday 21 October.
  [
    'L221-3',
    'withdrawn from on the 14th day',
    '2026-10-21',
    offPremises,
    [
      ...contracted,
      on('2026-10-08', { type: 'smallCompanyAssessed', protected: true }),
      on('2026-10-21', { type: 'withdrawalSent' }),
    ],
    status,
    'withdrawn',
  ],
  [
    'L221-3',
    'on the 15th day',
    '2026-10-22',
    offPremises,
    [
      ...contracted,
      on('2026-10-08', { type: 'smallCompanyAssessed', protected: true }),
      on('2026-10-22', { type: 'withdrawalSent' }),
    ],
    refused,
    'withdrawalTooLate',
  ],
  [
    '5.5',
    'five years after the end',
    '2026-10-08',
    order,
    contracted,
    (told) => told.deadlines.find(({ kind }) => kind === 'retentionEnd')?.on,
    '2031-12-15',
  ],
];

describe('every clause, at its edge', () => {
  it.each(edges)('%s: %s', (_clause, _edge, asOf, facts, events, look, expected) => {
    expect(look(statementOf({ asOf: civilDay(asOf), order: facts, events }))).toEqual(expected);
  });

  it('leaves none out of those that decide something', () => {
    const decided = [
      'I',
      '2.1',
      '2.2',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.6',
      '3.7',
      '4.1',
      '4.5',
      '4.6',
      '4.7',
      '5.5',
    ];
    const told = new Set(edges.map(([clause]) => clause));
    expect(decided.filter((clause) => !told.has(clause))).toEqual([]);
  });
});
