import { describe, expect, it } from 'vitest';
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
