import { describe, expect, it, test } from 'vitest';
import { addDays, civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import type { OrderFacts } from '../../../../shared/domain/orders/story.ts';
import { cancellationCurve, cancellationOn } from '../../../../shared/domain/simulation/cancellationCurve.ts';
import { stretchAt } from '../../../../shared/domain/simulation/curve.ts';
import { cancellationSentence, nextStepSentence } from '../../../../shared/messages/simulation.ts';
import {
  accepted,
  byClient,
  byProvider,
  company,
  contracted,
  event,
  paid,
  plain,
  proposed,
  shape,
  storyWith,
} from './stories.ts';

/** Amounts and days of the law digest, 3.5, C1 to C11, and sums done by hand. */

const from = civilDay('2026-11-23');
const start = civilDay('2026-12-14');
const curve = (choice = byClient, story = storyWith(contracted)) => cancellationCurve(story, from, choice);

const individual: OrderFacts = { ...company, client: { kind: 'individual', channel: 'distance' } };

describe('What a cancellation by the client costs, day by day', () => {
  test('is the deposit to the fifteenth day before the start and the whole price from the fourteenth', () => {
    expect(shape(curve())).toEqual([
      ['2026-11-23', 'depositKept', 52200, 0, 0],
      ['2026-11-30', 'fullPrice', 174000, 121800, 0],
    ]);
    expect(curve()[0]?.to).toBe('2026-11-29');
  });

  it.each([
    ['2026-11-28', 52200, 0],
    ['2026-11-29', 52200, 0],
    ['2026-11-30', 174000, 121800],
    ['2026-12-01', 174000, 121800],
    ['2026-12-14', 174000, 121800],
    ['2026-12-16', 174000, 121800],
  ])('received on %s: %i owed, %i still to pay', (day, owed, toPay) => {
    const { consequence } = stretchAt(curve(), civilDay(day)) ?? {};
    expect(consequence).toMatchObject({ owed, toPay, toRefund: 0, paid: 52200 });
  });

  test('is shown three days beyond the start', () => {
    expect(curve().at(-1)?.to).toBe('2026-12-17');
  });

  test('is shown for a fortnight where the start is near or gone', () => {
    const late = storyWith(contracted, { asOf: '2026-12-13' });
    expect(cancellationCurve(late, civilDay('2026-12-13'), byClient).at(-1)?.to).toBe('2026-12-27');
  });

  test('keeps only what was paid where the deposit was waived', () => {
    const story = storyWith([proposed, accepted, event('depositWaived', '2026-10-06')]);
    expect(shape(curve(byClient, story))).toEqual([
      ['2026-11-23', 'nothingDue', 0, 0, 0],
      ['2026-11-30', 'fullPrice', 174000, 174000, 0],
    ]);
  });

  test('gives back what was paid beyond the deposit', () => {
    const story = storyWith([proposed, accepted, paid(60000)]);
    expect(shape(curve(byClient, story))[0]).toEqual(['2026-11-23', 'depositKept', 52200, 0, 7800]);
  });

  test('follows other terms: 40 % and thirty days', () => {
    const settings = { depositRate: 4000, cancellationDays: 30 } as never;
    const story = storyWith([proposed, accepted, paid(69600)], { settings, asOf: '2026-11-10' });
    expect(shape(cancellationCurve(story, civilDay('2026-11-10'), byClient))).toEqual([
      ['2026-11-10', 'depositKept', 69600, 0, 0],
      ['2026-11-15', 'fullPrice', 174000, 104400, 0],
    ]);
  });

  test('is the preparation fee alone where the documents are signed and no deposit paid', () => {
    const settings = { proposalPreparationFee: cents(12000) };
    const story = storyWith([proposed, accepted], { settings, asOf: '2026-10-10' });
    const [only, ...others] = cancellationCurve(story, civilDay('2026-10-10'), byClient);
    expect(only?.consequence).toMatchObject({
      outcome: { kind: 'preparationFee', amount: 12000 },
      owed: 12000,
    });
    expect(others).toEqual([]);
  });

  test('is the same for a public body', () => {
    const order: OrderFacts = { ...company, client: { kind: 'public', channel: 'inPerson' } };
    expect(shape(curve(byClient, storyWith(contracted, { order })))).toEqual([
      ['2026-11-23', 'depositKept', 52200, 0, 0],
      ['2026-11-30', 'fullPrice', 174000, 121800, 0],
    ]);
  });

  test('leaves nothing to the OPCO: the client owes the indemnity alone, the OPCO gets its money back', () => {
    const funding = {
      approvedAmount: cents(100000),
      subrogation: true,
      requestedOn: civilDay('2026-10-02'),
      approvedOn: civilDay('2026-10-20'),
    };
    const story = storyWith([...contracted, paid(30000, '2026-11-02', 'opco')], {
      order: { ...company, funding },
    });
    const { consequence } = curve(byClient, story)[1] ?? {};
    expect(consequence).toMatchObject({ owed: 174000, toPay: 121800, opcoToRefund: 30000 });
  });
});

describe('For an individual', () => {
  const signed = [event('proposalIssued', '2026-12-01'), event('contractSigned', '2026-12-11')];
  const session = { ...company.session, start: civilDay('2027-01-20'), end: civilDay('2027-01-21') };
  const order = { ...individual, session };

  test('a cancellation within the window is a withdrawal; afterwards nothing is kept of nothing paid', () => {
    const story = storyWith(signed, { order, asOf: '2026-12-12' });
    expect(shape(cancellationCurve(story, civilDay('2026-12-12'), byClient))).toEqual([
      ['2026-12-12', 'withdrawn', 0, 0, 0],
      ['2026-12-29', 'nothingDue', 0, 0, 0],
      ['2027-01-06', 'cappedIndemnity', 52200, 52200, 0],
    ]);
  });

  test('never more than the deposit is kept before the start', () => {
    const story = storyWith([...signed, paid(52200, '2026-12-29')], { order, asOf: '2027-01-04' });
    expect(shape(cancellationCurve(story, civilDay('2027-01-04'), byClient))).toEqual([
      ['2027-01-04', 'depositKept', 52200, 0, 0],
      ['2027-01-06', 'cappedIndemnity', 52200, 0, 0],
    ]);
  });

  test('force majeure before the start gives everything back', () => {
    const story = storyWith([...signed, paid(52200, '2026-12-29')], { order, asOf: '2027-01-04' });
    const choice = { ...byClient, reason: 'forceMajeure' } as const;
    expect(shape(cancellationCurve(story, civilDay('2027-01-04'), choice))).toEqual([
      ['2027-01-04', 'nothingDue', 0, 0, 52200],
    ]);
  });
});

describe('A cancellation by the provider', () => {
  test('gives the deposit back on every day', () => {
    expect(shape(curve(byProvider))).toEqual([['2026-11-23', 'depositRefunded', 0, 0, 52200]]);
  });

  test('with new dates agreed changes nothing of what is due', () => {
    const choice = { ...byProvider, newStart: civilDay('2027-01-11') };
    expect(shape(curve(choice))).toEqual([['2026-11-23', 'moved', 174000, 121800, 0]]);
  });
});

describe('What the terms refuse stays refused on each day', () => {
  it.each([
    ['by telephone', { ...byClient, inWriting: false }, contracted, 'notInWriting'],
    [
      'for absence of trainees in INTRA',
      { ...byClient, reason: 'traineeAbsence' as const },
      contracted,
      'traineeAbsenceIntra',
    ],
    [
      'on an order that has ended',
      byClient,
      [...contracted, event('cancellationReceived', '2026-11-02', byClient)],
      'alreadyEnded',
    ],
  ])('%s', (_name, choice, events, code) => {
    const stretches = curve(choice, storyWith(events));
    expect(stretches).toHaveLength(1);
    expect(stretches[0]?.consequence.outcome).toMatchObject({ kind: 'refused', refusal: { code } });
  });

  test('after the training', () => {
    const story = storyWith([...contracted, event('trainingDelivered', '2026-12-15')], {
      asOf: '2026-12-16',
    });
    expect(cancellationOn(story, civilDay('2026-12-16'), byClient).outcome).toMatchObject({
      kind: 'refused',
      refusal: { code: 'alreadyEnded' },
    });
  });
});

describe('The curve is the engine’s own', () => {
  test('each day is the statement of the story with the cancellation of that day', () => {
    for (let day = from; day <= civilDay('2026-12-17'); day = addDays(day, 1)) {
      const statement = statementOf({
        ...storyWith([...contracted, event('cancellationReceived', day, byClient)]),
        asOf: day,
      });
      const found = stretchAt(curve(), day)?.consequence;
      expect(found?.toPay).toBe(Math.max(0, statement.balance.client));
      expect(found?.statement.due.map(({ amount }) => amount)).toEqual(
        statement.due.map(({ amount }) => amount),
      );
    }
  });

  test('waiting never makes a cancellation cheaper', () => {
    const amounts = curve().map(({ consequence }) => consequence.owed);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
  });

  test('a day in the past is told before what happened since, and says which facts lose their effect', () => {
    const story = storyWith([
      ...contracted,
      event('postponementRequested', '2026-11-20', { inWriting: true, reason: 'other' }),
    ]);
    const found = cancellationOn(story, civilDay('2026-11-18'), byClient);
    expect(found.outcome).toEqual({ kind: 'depositKept', amount: 52200 });
    expect(found.broken.map(({ code }) => code)).toEqual(['alreadyEnded']);
  });

  test('corrections keep their target when the act comes before them', () => {
    const corrected = [
      ...contracted,
      event('paymentReceived', '2026-11-20', { from: 'client', amount: 1000 }),
      event('eventReversed', '2026-11-22', { event: 3 }),
    ];
    const found = cancellationOn(storyWith(corrected), civilDay('2026-11-19'), byClient);
    expect(found).toMatchObject({ paid: 52200, toRefund: 0 });
  });
});

const said = (day: string, choice = byClient, story = storyWith(contracted)) =>
  plain(cancellationSentence(cancellationOn(story, civilDay(day), choice), start, from));

describe('Said on the telephone', () => {
  it.each([
    ['2026-11-23', 'Reçue aujourd’hui, 21 jours avant : l’acompte de 522,00 € reste acquis.'],
    ['2026-11-29', 'Reçue le 29 novembre 2026, 15 jours avant : l’acompte de 522,00 € reste acquis.'],
    [
      '2026-11-30',
      'Reçue le 30 novembre 2026, 14 jours avant : la totalité, 1 740,00 €, est due, dont 1 218,00 € restent à payer.',
    ],
    [
      '2026-12-13',
      'Reçue le 13 décembre 2026, la veille : la totalité, 1 740,00 €, est due, dont 1 218,00 € restent à payer.',
    ],
    [
      '2026-12-14',
      'Reçue le 14 décembre 2026, le premier jour : la totalité, 1 740,00 €, est due, dont 1 218,00 € restent à payer.',
    ],
  ])('%s', (day, sentence) => {
    expect(said(day)).toBe(sentence);
  });

  test('by the provider', () => {
    expect(said('2026-11-23', byProvider)).toBe(
      'Annoncée aujourd’hui, 21 jours avant : l’acompte de 522,00 € est à rendre au client.',
    );
  });

  test('with money to give back', () => {
    expect(said('2026-11-23', byClient, storyWith([proposed, accepted, paid(60000)]))).toBe(
      'Reçue aujourd’hui, 21 jours avant : l’acompte de 522,00 € reste acquis ; 78,00 € sont à rendre au client.',
    );
  });

  test('a refusal gives its reason', () => {
    expect(said('2026-11-23', { ...byClient, inWriting: false })).toBe(
      'L’annulation n’est pas écrite : seule une demande écrite est recevable, et compte du jour où elle est reçue.',
    );
  });

  test('what changes next, and that nothing does', () => {
    expect(plain(nextStepSentence(curve(), from))).toBe(
      'À partir du 30 novembre 2026 : la totalité, 1 740,00 €.',
    );
    expect(nextStepSentence(curve(), civilDay('2026-12-01'))).toBe('Plus rien ne change ensuite.');
  });
});
