import { describe, expect, it } from 'vitest';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { expectedFrom, expectedPayment } from '../../../../shared/domain/orders/expectedPayment.ts';
import { readScenario } from '../../../../shared/domain/orders/readScenario.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';

const order = {
  client: { kind: 'company', channel: 'inPerson' },
  session: { kind: 'intra', start: '2026-10-14', end: '2026-10-15', hours: 14, maxParticipants: 10 },
  participants: 10,
  price: { unit: 'group', exclTax: 145_000, vat: 'standard20' },
  funding: {
    approvedAmount: 100_000,
    subrogation: true,
    requestedOn: '2026-09-02',
    approvedOn: '2026-09-20',
  },
};
const paid = (on: string, from: 'client' | 'opco', amount: number) => ({
  on,
  type: 'paymentReceived',
  from,
  amount,
});
const accepted = [
  { on: '2026-09-01', type: 'proposalIssued' },
  { on: '2026-09-05', type: 'documentsReceived' },
];
const delivered = [
  ...accepted,
  paid('2026-09-08', 'client', 52_200),
  { on: '2026-10-15', type: 'trainingDelivered' },
];

function statementOn(asOf: string, events: readonly object[]) {
  const read = readScenario({ title: '', asOf, order, events });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return statementOf(read.value);
}

describe('the payment expected next, of 1 740,00 € of which an OPCO pays 1 000,00 €', () => {
  // Law O1: deposit 522,00 €, OPCO 1 000,00 €, 218,00 € left to the client; O4: the OPCO’s share from 16 November.
  it.each<[string, string, readonly object[], unknown]>([
    ['the deposit, of the client', '2026-09-06', accepted, { from: 'client', amount: 52_200 }],
    [
      'what is left of a deposit paid in part',
      '2026-09-08',
      [...accepted, paid('2026-09-07', 'client', 30_000)],
      { from: 'client', amount: 22_200 },
    ],
    ['the OPCO’s share, once trained', '2026-10-20', delivered, { from: 'opco', amount: 100_000 }],
    [
      'the rest of the OPCO’s share',
      '2026-11-15',
      [...delivered, paid('2026-11-10', 'opco', 60_000)],
      { from: 'opco', amount: 40_000 },
    ],
    [
      'the client’s balance once the OPCO has paid',
      '2026-11-12',
      [...delivered, paid('2026-11-10', 'opco', 100_000)],
      { from: 'client', amount: 21_800 },
    ],
    [
      'all that is left of the client once the OPCO’s month is over',
      '2026-11-16',
      delivered,
      { from: 'client', amount: 121_800 },
    ],
    [
      'nothing once all is paid',
      '2026-11-12',
      [...delivered, paid('2026-11-10', 'opco', 100_000), paid('2026-11-11', 'client', 21_800)],
      null,
    ],
  ])('%s', (_, asOf, events, expected) => {
    expect(expectedPayment(statementOn(asOf, events))).toEqual(expected);
  });

  it('follows the payer that is chosen', () => {
    const statement = statementOn('2026-10-20', delivered);
    expect(expectedFrom(statement, 'client')).toBe(cents(21_800));
    expect(expectedFrom(statementOn('2026-11-16', delivered), 'opco')).toBeNull();
  });
});
