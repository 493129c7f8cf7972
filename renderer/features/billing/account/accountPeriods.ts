import type { AccountPeriod } from '../../../../shared/domain/billing/account/clientAccount.ts';
import { type CivilDay, civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatPeriod } from '../../../../shared/domain/dates/formatDay.ts';

/** A choice of the list of periods; `own` asks for two days. */
export interface PeriodChoice {
  readonly value: string;
  readonly label: string;
  readonly period: AccountPeriod | null;
}

const yearOf = (year: number, today: CivilDay): PeriodChoice => {
  const end = civilDay(`${year}-12-31`);
  return {
    value: String(year),
    label: `Année ${year}`,
    period: { from: civilDay(`${year}-01-01`), to: end < today ? end : today },
  };
};

/** From the beginning, this year, the three before, or days of one's own. */
export function periodChoices(today: CivilDay, own: AccountPeriod | null): readonly PeriodChoice[] {
  const year = Number(today.slice(0, 4));
  const label = own?.from ? formatPeriod(own.from, own.to) : 'Autre période…';
  return [
    { value: 'all', label: 'Depuis le début', period: { from: null, to: today } },
    ...[0, 1, 2, 3].map((back) => yearOf(year - back, today)),
    ...(own ? [{ value: 'own', label, period: own }] : []),
    { value: 'other', label: own ? 'Autre période…' : label, period: null },
  ];
}
