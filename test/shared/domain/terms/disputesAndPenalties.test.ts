import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { disputeForumOf, ofCity } from '../../../../shared/domain/terms/disputeForumOf.ts';
import { liabilityCapOf } from '../../../../shared/domain/terms/liabilityCapOf.ts';
import { nonSolicitationPenalty } from '../../../../shared/domain/terms/nonSolicitationPenalty.ts';
import { organisationFixture } from '../../../support/dossierFixture.ts';

const on = civilDay('2026-11-23');
const mission = (day: string, amount: number) => ({ on: civilDay(day), exclTax: cents(amount) });
const employee = (monthlySalary: number, employerCharges: number) =>
  nonSolicitationPenalty(
    { kind: 'employee', monthlySalary: cents(monthlySalary), employerCharges: cents(employerCharges) },
    on,
  );
const subcontractor = (...missions: readonly ReturnType<typeof mission>[]) =>
  nonSolicitationPenalty({ kind: 'subcontractor', breachOn: civilDay('2026-11-20'), missions }, on);

describe('the penalty of non-solicitation (5.2)', () => {
  it.each([
    [260000, 109200, 4430400],
    [260000, 0, 3120000],
    [0, 0, 0],
    [1, 0, 12],
  ])('of an employee paid %i with %i of charges is %i', (salary, charges, penalty) => {
    expect(employee(salary, charges).amount).toBe(penalty);
  });

  it('of a subcontractor is what was entrusted to it in the year before', () => {
    const { amount } = subcontractor(
      mission('2026-01-12', 80000),
      mission('2026-05-04', 120000),
      mission('2026-10-30', 45000),
    );
    expect(amount).toBe(245000);
  });

  it.each([
    ['2025-11-19', 0],
    ['2025-11-20', 80000],
    ['2026-11-19', 80000],
    ['2026-11-20', 0],
  ])('counts a mission of %s before a breach of 20 November 2026 for %i', (day, amount) => {
    expect(subcontractor(mission(day, 80000)).amount).toBe(amount);
  });

  it('explains itself, and says what it does not say', () => {
    const { why, cautions } = employee(260000, 109200);
    expect(why.lines?.at(-1)).toMatchObject({ value: '44\u202f304,00\u00a0€', total: true });
    expect(why.law?.map(({ article }) => article)).toEqual(['art. 1231-5 du Code civil']);
    expect(cautions.join(' ')).toMatch(/combien de temps.*1231-5/);
  });
});

describe('before whom a dispute goes (5.4)', () => {
  it.each([
    ['company', 'commercialCourt', false],
    ['trainingBody', 'commercialCourt', false],
    ['funder', 'commercialCourt', false],
    ['public', 'administrativeCourt', false],
    ['individual', 'legalRules', true],
  ] as const)('with a client of kind %s: %s', (kind, forum, mediation) => {
    expect(disputeForumOf(kind, organisationFixture)).toMatchObject({ forum, mediation, clause: '5.4' });
  });

  it('is the law’s to say where no city is named', () => {
    expect(disputeForumOf('company', { ...organisationFixture, courtCity: ' ' }).forum).toBe('legalRules');
  });

  it.each([
    ['Aubenas', 'd’Aubenas'],
    ['Privas', 'de Privas'],
    ['Le Puy-en-Velay', 'du Puy-en-Velay'],
  ])('names the court of %s « %s »', (city, words) => {
    expect(ofCity(city)).toBe(words);
  });
});

describe('the cap of liability (4.4)', () => {
  it('is the price of the service for a professional, and void for a consumer', () => {
    expect(liabilityCapOf('company', cents(174000))).toMatchObject({ amount: 174000, clause: '4.4' });
    expect(liabilityCapOf('individual', cents(174000))).toMatchObject({ amount: null, clause: 'R212-1' });
  });
});
