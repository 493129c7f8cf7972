import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../../shared/domain/orders/readScenario.ts';

const told = {
  asOf: '2026-12-01',
  order: {
    client: { kind: 'company', channel: 'inPerson' },
    session: { kind: 'intra', start: '2026-12-14', end: '2026-12-15', hours: 14, maxParticipants: 10 },
    participants: 10,
    price: { unit: 'group', exclTax: 145000, vat: 'standard20' },
  },
  events: [
    { on: '2026-10-01', type: 'proposalIssued' },
    { on: '2026-10-05', type: 'documentsReceived' },
  ],
};
const { order } = told;
const withEvents = (...events: readonly unknown[]): unknown => ({ ...told, events });

describe('what is a scenario', () => {
  it('takes the shortest one', () => {
    expect(readScenario(told)).toMatchObject({ ok: true, value: { asOf: '2026-12-01' } });
  });

  it.each<[string, unknown]>([
    ['fichier', null],
    ['fichier', []],
    ['asOf', { ...told, asOf: undefined }],
    ['asOf', { ...told, asOf: '2026-02-29' }],
    ['asOf', { ...told, asOf: 20261201 }],
    ['asOf', { ...told, asOf: '01/12/2026' }],
    ['order', { asOf: '2026-12-01', events: [] }],
    ['events', { asOf: '2026-12-01', order }],
    ['today', { ...told, today: '2026-12-01' }],
    ['settings.depositRate', { ...told, settings: { depositRate: 30.5 } }],
    ['settings.depositRate', { ...told, settings: { depositRate: 10_001 } }],
    ['settings.deposit', { ...told, settings: { deposit: 30 } }],
    ['settings.lateInterestMode', { ...told, settings: { lateInterestMode: 'monthly' } }],
    ['order.client.kind', { ...told, order: { ...order, client: { kind: 'funder', channel: 'inPerson' } } }],
    ['order.participants', { ...told, order: { ...order, participants: 0 } }],
    ['order.participants', { ...told, order: { ...order, participants: 1.5 } }],
    ['order.price.exclTax', { ...told, order: { ...order, price: { ...order.price, exclTax: -1 } } }],
    ['order.price.exclTax', { ...told, order: { ...order, price: { ...order.price, exclTax: 1450.5 } } }],
    ['order.price.exclTax', { ...told, order: { ...order, price: { ...order.price, exclTax: '145000' } } }],
    ['order.session.end', { ...told, order: { ...order, session: { ...order.session, end: '2026-12-13' } } }],
    [
      'order.session.maxParticipants',
      { ...told, order: { ...order, session: { ...order.session, maxParticipants: 0 } } },
    ],
    ['order.funding.agreed', { ...told, order: { ...order, funding: { agreed: true } } }],
    ['events[0].type', withEvents({ on: '2026-10-01', type: 'proposalSent' })],
    ['events[0].type', withEvents({ on: '2026-10-01' })],
    ['events[0].on', withEvents({ type: 'proposalIssued' })],
    ['events[0].on', withEvents({ on: '2026-11-31', type: 'proposalIssued' })],
    ['events[0].amount', withEvents({ on: '2026-10-01', type: 'paymentReceived', from: 'client' })],
    [
      'events[0].amount',
      withEvents({ on: '2026-10-01', type: 'paymentReceived', from: 'client', amount: -1 }),
    ],
    ['events[0].from', withEvents({ on: '2026-10-01', type: 'paymentReceived', from: 'bank', amount: 1 })],
    ['events[0].stamped', withEvents({ on: '2026-10-01', type: 'documentsReceived', stamped: true })],
    [
      'events[0].proposalStamped',
      withEvents({ on: '2026-10-01', type: 'documentsReceived', proposalStamped: 'yes' }),
    ],
    [
      'events[0].inWriting',
      withEvents({ on: '2026-10-01', type: 'cancellationReceived', by: 'client', reason: 'other' }),
    ],
    ['events[0].event', withEvents({ on: '2026-10-01', type: 'eventReversed', event: -1 })],
    [
      'events[1].on',
      withEvents({ on: '2026-10-02', type: 'proposalIssued' }, { on: '2026-10-01', type: 'depositWaived' }),
    ],
  ])('names the field %s', (field, raw) => {
    const read = readScenario(raw);
    expect(read).toMatchObject({ ok: false, error: { field } });
    expect(read.ok ? '' : read.error.because).toContain(`«\u00a0${field}\u00a0»`);
  });
});
