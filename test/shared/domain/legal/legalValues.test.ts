import { describe, expect, it } from 'vitest';
import { checkRates } from '../../../../shared/domain/legal/checkRates.ts';
import { missingRateOn } from '../../../../shared/domain/legal/missingRateOn.ts';
import { rateTable } from '../../../../shared/domain/legal/rateTable.ts';
import { firstDayOf, lastDayOf, semesterName } from '../../../../shared/domain/legal/semesters.ts';
import type { EnteredRates } from '../../../../shared/records/records.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { individualDepositCap } from '../../../../shared/domain/legal/individualDepositCap.ts';
import { interestRates, ratesOf, semesterOf } from '../../../../shared/domain/legal/interestRates.ts';
import { valueOn } from '../../../../shared/domain/legal/legalValue.ts';
import { retentionYears } from '../../../../shared/domain/legal/retention.ts';
import { vatExemptionMention, vatStandardRate } from '../../../../shared/domain/legal/vatRates.ts';
import { distanceWithdrawalDays, withdrawalDays } from '../../../../shared/domain/legal/withdrawalPeriods.ts';

describe('values that the law sets', () => {
  it('are those of the day', () => {
    expect(valueOn(vatStandardRate, civilDay('2013-12-31'))?.value).toBe(1960);
    expect(valueOn(vatStandardRate, civilDay('2014-01-01'))?.value).toBe(2000);
  });

  it('are unknown before the first one, not guessed', () => {
    expect(valueOn(vatStandardRate, civilDay('1999-01-01'))).toBeNull();
    expect(ratesOf('2019-S2')).toBeNull();
    expect(ratesOf('2027-S1')).toBeNull();
  });

  it('are unknown after a last day, until what follows is published', () => {
    const { exemptTraining } = vatExemptionMention;
    expect(valueOn(exemptTraining, civilDay('2028-06-30'))?.value).toContain('261, 4, 4°');
    expect(valueOn(exemptTraining, civilDay('2028-07-01'))).toBeNull();
  });

  it('all carry their source', () => {
    const tables = [...vatStandardRate, ...interestRates, ...vatExemptionMention.franchise];
    const single = [withdrawalDays, distanceWithdrawalDays, individualDepositCap, retentionYears];
    expect([...tables, ...single].filter(({ source }) => source.length < 5)).toEqual([]);
  });
});

describe('rates of late interest', () => {
  it('have a row for each semester, in order, without a gap', () => {
    const semesters = interestRates.map(({ validFrom }) => semesterOf(validFrom));
    const expected = [2020, 2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) => [
      `${year}-S1`,
      `${year}-S2`,
    ]);
    expect(semesters).toEqual(expected);
  });

  it.each([
    ['2024-S1', 450, 801, 507],
    ['2025-S2', 215, 665, 276],
    ['2026-S1', 215, 667, 262],
    ['2026-S2', 240, 684, 275],
  ])('of %s are %i, %i and %i', (semester, ecb, legalIndividuals, legalOthers) => {
    expect(ratesOf(semester)).toEqual({ ecb, legalIndividuals, legalOthers });
  });
});

const rates = (ecb: number, legalIndividuals: number, legalOthers: number) =>
  ({ ecb, legalIndividuals, legalOthers }) as Pick<EnteredRates, 'ecb' | 'legalIndividuals' | 'legalOthers'>;
const entered = (id: string, archived = false): EnteredRates => ({
  id,
  v: 1,
  scope: {},
  stamps: {},
  ...rates(265, 690, 280),
  source: 'Journal officiel',
  ...(archived ? { archived } : {}),
});

describe('rates that people enter', () => {
  it.each([
    ['2026-12-31', {}, null],
    ['2027-01-01', {}, '2027-S1'],
    ['2027-07-01', {}, '2027-S1'],
    ['2027-07-01', { '2027-S1': rates(265, 690, 280) }, '2027-S2'],
    ['2027-06-30', { '2027-S1': rates(265, 690, 280) }, null],
    ['2019-06-30', {}, null],
  ] as const)('on %s, of those missing the first is said', (day, known, missing) => {
    expect(missingRateOn(civilDay(day), known)).toBe(missing);
  });

  it('stand in the table with those that came with the application, the latest first', () => {
    const rows = [entered('2026-S2'), entered('2025-S1', true), entered('2027-S1')];
    const table = rateTable(civilDay('2027-07-02'), rows);
    expect(table.slice(0, 3).map(({ semester, origin, applied }) => [semester, origin, applied])).toEqual([
      ['2027-S2', 'missing', null],
      ['2027-S1', 'entered', 1265],
      ['2026-S2', 'corrected', 1265],
    ]);
    expect(table.find(({ semester }) => semester === '2024-S1')).toMatchObject({
      origin: 'shipped',
      applied: 1521,
    });
    expect(table.find(({ semester }) => semester === '2025-S1')).toMatchObject({ origin: 'shipped' });
    expect(table.at(-1)?.semester).toBe('2020-S1');
  });

  it.each([
    ['2027-S1', '2026-12-31', rates(265, 690, 280), ['semester']],
    ['2027-S1', '2027-01-01', rates(265, 690, 280), []],
    ['2027-S1', '2027-01-01', rates(2650, 690, 280), ['ecb']],
    ['2027-S1', '2027-01-01', rates(265, 280, 690), ['legalOthers']],
    ['2027-S1', '2027-01-01', rates(0, 0, 0), []],
    ['S1 2027', '2027-01-01', rates(265, 690, 280), ['semester']],
  ] as const)('of %s on %s are looked at field by field', (semester, day, given, fields) => {
    expect(checkRates(semester, given, civilDay(day)).map(({ field }) => field)).toEqual(fields);
  });

  it('know the days and the name of a semester', () => {
    expect([firstDayOf('2026-S2'), lastDayOf('2026-S2'), lastDayOf('2028-S1')]).toEqual([
      '2026-07-01',
      '2026-12-31',
      '2028-06-30',
    ]);
    expect([semesterName('2027-S1'), semesterName('2026-S2')]).toEqual([
      '1er semestre 2027',
      '2e semestre 2026',
    ]);
  });
});
