import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import {
  eventsOf,
  orderFactsOf,
  statementOfDossier,
  storyOf,
} from '../../../../shared/domain/orders/storyOf.ts';
import type { Fact } from '../../../../shared/records/facts.ts';

const base = { v: 1, scope: { office: 's' }, stamps: {} };
const asOf = civilDay('2026-12-03');

function fact(id: string, day: string, kind: string, data: Record<string, unknown> = {}, stamp = id): Fact {
  const at = `${day}T09:00:00.000+01:00`;
  return {
    id,
    v: 1,
    scope: base.scope,
    subject: 'order',
    kind,
    day: civilDay(day),
    at,
    by: 'Anne',
    device: 'd',
    stamp,
    data,
  };
}

function dossier(facts: readonly Fact[], changes: Partial<Dossier> = {}): Dossier {
  return {
    organisation: { ...base, id: 'organisation' },
    terms: null,
    order: {
      ...base,
      id: 'order',
      clientId: 'client',
      courseId: 'course',
      sessionId: 'session',
      channel: 'inPerson',
      participants: 10,
      unit: 'group',
      unitExclTax: cents(145000),
      vat: 'standard20',
    },
    client: { ...base, id: 'client', kind: 'company', name: 'Ardèche Bois' },
    course: { ...base, id: 'course', title: 'Optimiser la relation client', hours: 14 },
    session: {
      ...base,
      id: 'session',
      courseId: 'course',
      kind: 'intra',
      modality: 'onSite',
      maxParticipants: 10,
      start: civilDay('2026-12-14'),
      end: civilDay('2026-12-15'),
    },
    halfDays: [],
    participants: [],
    employers: {},
    trainers: [],
    room: null,
    funder: null,
    enrolledElsewhere: 0,
    facts,
    ...changes,
  };
}

const signed = [
  fact('a', '2026-10-01', 'order.proposalIssued'),
  fact('b', '2026-10-05', 'order.documentsReceived', { note: 'par courrier' }),
  fact('c', '2026-10-07', 'order.paymentReceived', { from: 'client', amount: 52200, means: 'transfer' }),
];
const cancelled = fact('d', '2026-11-30', 'order.cancellationReceived', {
  by: 'client',
  inWriting: true,
  reason: 'other',
});

describe('a dossier as a story', () => {
  it('gives the statement of its facts', () => {
    expect(statementOfDossier(dossier(signed), asOf)).toMatchObject({
      status: 'contracted',
      contractOn: '2026-10-07',
      balance: { client: 121800, opco: 0 },
    });
  });

  it('does not care in which order facts arrive, nor whether one arrives twice', () => {
    const facts = [...signed, cancelled, fact('e', '2026-12-01', 'reversed', { target: 'd' })];
    const expected = statementOfDossier(dossier(facts), asOf);
    expect(expected.status).toBe('contracted');
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 }), (shuffled) => {
        expect(statementOfDossier(dossier(shuffled), asOf)).toEqual(expected);
      }),
    );
  });

  it('orders facts of one day by stamp, then by id', () => {
    const facts = [
      fact('z', '2026-10-05', 'order.documentsReceived', {}, '2'),
      fact('y', '2026-10-05', 'order.paymentReceived', { from: 'client', amount: 1 }, '3'),
      fact('x', '2026-10-05', 'order.proposalIssued', {}, '1'),
      fact('w', '2026-10-05', 'order.depositWaived', {}, '3'),
    ];
    expect(eventsOf({ facts }).map(({ fact: { id } }) => id)).toEqual(['x', 'z', 'w', 'y']);
  });

  it('leads from a refusal back to its fact', () => {
    const facts = [
      ...signed,
      fact('p', '2026-11-20', 'order.cancellationReceived', {
        by: 'client',
        inWriting: false,
        reason: 'other',
      }),
    ];
    const [refusal] = statementOfDossier(dossier(facts), asOf).refusals;
    expect(refusal).toMatchObject({ code: 'notInWriting' });
    expect(eventsOf({ facts })[refusal?.event ?? -1]?.fact.id).toBe('p');
  });

  it('leaves aside kinds that it does not know, and corrections of other papers', () => {
    const facts = [
      ...signed,
      fact('f', '2026-10-08', 'documentIssued', { number: 'C-1' }),
      fact('g', '2026-10-09', 'reversed', { target: 'f' }),
      fact('h', '2026-10-09', 'order.moonRose'),
      fact('i', '2026-10-09', 'session.closed'),
    ];
    expect(statementOfDossier(dossier(facts), asOf)).toEqual(statementOfDossier(dossier(signed), asOf));
  });

  it('says that a correction of nothing corrects nothing', () => {
    const facts = [...signed, fact('g', '2026-10-09', 'reversed', { target: 'nowhere' })];
    expect(statementOfDossier(dossier(facts), asOf).refusals).toMatchObject([
      { code: 'noSuchEvent', event: 3 },
    ]);
  });

  it('follows corrections of corrections, a circle of them included', () => {
    const facts = [
      ...signed,
      cancelled,
      fact('e', '2026-11-20', 'reversed', { target: 'd' }),
      fact('f', '2026-11-21', 'reversed', { target: 'e' }),
    ];
    expect(statementOfDossier(dossier(facts), asOf)).toMatchObject({ status: 'cancelled', refusals: [] });
    const circle = [
      fact('r', '2026-11-20', 'reversed', { target: 's' }),
      fact('s', '2026-11-20', 'reversed', { target: 'r' }),
    ];
    expect(statementOfDossier(dossier([...signed, ...circle]), asOf).status).toBe('contracted');
  });

  it('undoes a fact dated later than its correction', () => {
    const facts = [...signed, cancelled, fact('e', '2026-11-20', 'reversed', { target: 'd' })];
    expect(statementOfDossier(dossier(facts), asOf)).toMatchObject({ status: 'contracted', refusals: [] });
  });
});

const person = (id: string) => ({ ...base, id, firstName: 'Léa', lastName: id });
const halfDay = (day: string, part: 'morning' | 'afternoon', from: string, to: string, archived = false) => ({
  ...base,
  id: `${day}-${part}`,
  sessionId: 'session',
  day: civilDay(day),
  part,
  from,
  to,
  archived,
});

describe('the facts of an order, read from the records', () => {
  it('count the announced people, unless more are enrolled', () => {
    const few = dossier([], { participants: [person('1'), person('2')] });
    expect(orderFactsOf(few).participants).toBe(10);
    const many = dossier([], {
      participants: Array.from({ length: 12 }, (_, index) => person(String(index))),
    });
    expect(orderFactsOf(many).participants).toBe(12);
    expect(statementOfDossier(many, asOf).sessions).toBe(2);
  });

  it('take days and hours from the half-days', () => {
    const planned = dossier([], {
      halfDays: [
        halfDay('2027-01-12', 'morning', '09:00', '12:30'),
        halfDay('2027-01-11', 'morning', '09:00', '12:30'),
        halfDay('2027-01-11', 'afternoon', '13:30', '17:15'),
        halfDay('2027-01-20', 'morning', '09:00', '12:30', true),
      ],
    });
    expect(orderFactsOf(planned).session).toMatchObject({
      start: '2027-01-11',
      end: '2027-01-12',
      hours: 10.75,
    });
  });

  it('without a planning, take the session’s days and the course’s hours', () => {
    expect(orderFactsOf(dossier([])).session).toMatchObject({
      start: '2026-12-14',
      end: '2026-12-15',
      hours: 14,
    });
  });

  it('treat a funder that buys for itself as a company', () => {
    const bought = dossier([], { client: { ...base, id: 'client', kind: 'funder', name: 'OPCO' } });
    expect(orderFactsOf(bought).client.kind).toBe('company');
  });

  it('tell the funding only where there is one', () => {
    expect(orderFactsOf(dossier([])).funding).toBeUndefined();
    const { order } = dossier([]);
    const funded = dossier([], {
      order: { ...order, fundingAmount: cents(100000), subrogation: true, fundingApprovedOn: asOf },
    });
    expect(orderFactsOf(funded).funding).toEqual({
      approvedAmount: 100000,
      subrogation: true,
      approvedOn: asOf,
    });
  });

  it('tell the insurance of the client, the buyer’s own conditions and the rates that were entered', () => {
    const { order, client } = dossier([]);
    const rates = { '2027-S1': { ecb: 265, legalIndividuals: 690, legalOthers: 280 } } as never;
    const told = storyOf(
      dossier([], {
        order: { ...order, buyerTerms: true },
        client: { ...client, insuranceValidUntil: civilDay('2026-12-13') },
        rates,
      }),
      asOf,
    );
    expect(told).toMatchObject({
      rates,
      order: { buyerTerms: true, client: { insuranceValidUntil: '2026-12-13' } },
    });
    expect(storyOf(dossier([]), asOf)).not.toHaveProperty('rates');
  });

  it('lead an answer to the request that it names', () => {
    const facts = [
      ...signed,
      fact('p', '2026-11-10', 'order.changeRequested', { inWriting: true, what: 'une journée de plus' }),
      fact('q', '2026-11-11', 'order.changeRequested', { inWriting: true, what: 'une autre salle' }),
      fact('r', '2026-11-12', 'order.changeAnswered', { accepted: true, target: 'p' }),
      fact('s', '2026-11-13', 'order.changeAnswered', { accepted: true, target: 'nowhere' }),
    ];
    const { changes, refusals } = statementOfDossier(dossier(facts), asOf);
    expect(changes.map(({ state }) => state)).toEqual(['accepted', 'pending']);
    expect(refusals).toMatchObject([{ event: 6, code: 'nothingToAnswer' }]);
  });

  it('put the order’s special terms before the version it lives under, and that before LEXOM’s', () => {
    const { order } = dossier([]);
    const special = dossier([], {
      terms: {
        ...base,
        id: 't',
        from: asOf,
        label: '2',
        parameters: { depositRate: 4000, cancellationDays: 20 } as never,
      },
      order: { ...order, specialTerms: { depositRate: 2000, unknown: 'x' } },
    });
    expect(storyOf(special, asOf).settings).toEqual({ depositRate: 2000, cancellationDays: 20 });
    expect(statementOfDossier(special, asOf).deposit.amount).toBe(34800);
  });
});
