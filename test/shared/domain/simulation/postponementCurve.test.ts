import { describe, expect, it, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { statementOf } from '../../../../shared/domain/orders/statementOf.ts';
import {
  postponementCurve,
  postponementLimit,
  postponementOn,
} from '../../../../shared/domain/simulation/postponementCurve.ts';
import { stretchAt } from '../../../../shared/domain/simulation/curve.ts';
import { postponementSentence } from '../../../../shared/messages/simulation.ts';
import { accepted, company, event, paid, plain, storyWith } from './stories.ts';

/** The law digest, 3.6, R1 to R6: order of 1 July 2026, limit 1 January 2027, session on 12 October. */

const session = { ...company.session, start: civilDay('2026-10-12'), end: civilDay('2026-10-13') };
const order = { ...company, session };
const contracted = [
  event('proposalIssued', '2026-06-20'),
  { ...accepted, on: civilDay('2026-07-01') },
  paid(52200, '2026-07-01'),
];
const asOf = '2026-09-20';
const story = storyWith(contracted, { order, asOf });
const carried = storyWith(contracted, { order, asOf, settings: { carryOverDeposit: true } });
const choice = { inWriting: true, reason: 'other' } as const;
const day = civilDay(asOf);
const to = (newStart: string, on = asOf, told = story) =>
  postponementOn({ ...told, asOf: civilDay(on) }, civilDay(on), { ...choice, newStart: civilDay(newStart) });

describe('What a postponement costs, by its new date', () => {
  test('is the deposit to the sixth month’s day, and the whole price beyond', () => {
    expect(
      postponementCurve(story, day, choice).map(({ from, consequence: { outcome, cost } }) => [
        from,
        outcome.kind,
        cost,
      ]),
    ).toEqual([
      ['2026-09-21', 'postponedKept', 52200],
      ['2027-01-02', 'postponedTooFar', 174000],
    ]);
  });

  test('is shown for a month beyond the limit', () => {
    expect(postponementLimit(story, statementOf(story))).toBe('2027-01-01');
    expect(postponementCurve(story, day, choice).at(-1)?.to).toBe('2027-01-31');
  });

  test('is nothing where the terms let the deposit follow', () => {
    const [first] = postponementCurve(carried, day, choice);
    expect(first?.consequence).toMatchObject({
      cost: 0,
      owed: 174000,
      toPay: 121800,
      outcome: { kind: 'postponedFree' },
    });
  });

  it.each([
    ['R1', '2026-12-14', 52200, 226200, 174000],
    ['R2, the last day', '2027-01-01', 52200, 226200, 174000],
    ['R3, three days too late', '2027-01-04', 174000, 174000, 121800],
  ])('%s', (_name, newStart, cost, owed, toPay) => {
    expect(to(newStart)).toMatchObject({ cost, owed, toPay });
  });

  test('R4: asked for once it has begun, the whole price', () => {
    expect(to('2026-12-14', '2026-10-13')).toMatchObject({
      outcome: { kind: 'fullPrice', amount: 174000 },
      toPay: 121800,
    });
  });

  test('R5: without a new date nothing falls yet; the day after the limit, the whole price', () => {
    expect(postponementOn(story, day, choice)).toMatchObject({
      outcome: { kind: 'postponedUndated' },
      cost: 0,
      toPay: 0,
    });
  });

  test('R6: an order of 31 August ends on 28 February', () => {
    const august = [
      event('proposalIssued', '2026-08-20'),
      { ...accepted, on: civilDay('2026-08-31') },
      paid(52200, '2026-08-31'),
    ];
    const told = storyWith(august, { order, asOf });
    expect(postponementCurve(told, day, choice).map(({ from }) => from)).toEqual([
      '2026-09-21',
      '2027-03-01',
    ]);
  });

  test('a second one takes nothing more if nothing more was paid, and keeps the limit', () => {
    const told = storyWith(
      [
        ...contracted,
        event('postponementRequested', '2026-09-01', { ...choice, newStart: civilDay('2026-11-16') }),
      ],
      { order, asOf },
    );
    expect(to('2026-12-14', asOf, told)).toMatchObject({ outcome: { kind: 'postponedFree' }, cost: 52200 });
    expect(postponementCurve(told, day, choice)[1]?.from).toBe('2027-01-02');
  });

  it.each([
    ['by telephone', { ...choice, inWriting: false }, contracted, 'notInWriting'],
    [
      'for absence of trainees in INTRA',
      { ...choice, reason: 'traineeAbsence' as const },
      contracted,
      'traineeAbsenceIntra',
    ],
    ['before there is a contract', choice, contracted.slice(0, 1), 'contractMissing'],
  ])('is refused %s', (_name, asked, events, code) => {
    const [only, ...others] = postponementCurve(
      storyWith(events, { order, asOf: '2026-07-10' }),
      civilDay('2026-07-10'),
      asked,
    );
    expect(only?.consequence.outcome).toMatchObject({ kind: 'refused', refusal: { code } });
    expect(others).toEqual([]);
  });

  test('the session keeps its length', () => {
    const found = stretchAt(postponementCurve(story, day, choice), civilDay('2026-12-14'));
    expect(found?.consequence.statement.session).toEqual({ start: '2026-09-21', end: '2026-09-22' });
  });
});

describe('Said on the telephone', () => {
  const limit = civilDay('2027-01-01');
  it.each([
    [
      'in time',
      to('2026-12-14'),
      'Demandé aujourd’hui, pour le 14 décembre 2026 : l’acompte de 522,00 € reste acquis à titre d’indemnité, et la nouvelle session est due en entier.',
    ],
    [
      'too far',
      to('2027-01-04'),
      'Demandé aujourd’hui, pour le 4 janvier 2027 : la date passe la limite : la totalité, 1 740,00 €, devient due le 2 janvier 2027, sauf accord sur une date plus proche.',
    ],
    [
      'without a date',
      postponementOn(story, day, choice),
      'Demandé aujourd’hui, sans nouvelle date : la nouvelle date reste à convenir ; une session doit commencer au plus tard le 1er janvier 2027, sinon la totalité est due le lendemain.',
    ],
  ])('%s', (_name, consequence, sentence) => {
    expect(plain(postponementSentence(consequence, limit, day))).toBe(sentence);
  });
});
