import type { NamedPeriod } from '../../../../shared/domain/books/reportPeriod.ts';
import { periodOfChoice } from '../../../../shared/domain/books/reportPeriod.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatPeriod } from '../../../../shared/domain/dates/formatDay.ts';
import type { Option } from '../../../ui/index.ts';

const names: Readonly<Record<NamedPeriod, string>> = {
  year: 'Cette année',
  lastYear: 'L’année dernière',
  quarter: 'Ce trimestre',
  lastQuarter: 'Le trimestre dernier',
  month: 'Ce mois',
  lastMonth: 'Le mois dernier',
};

/** What opens the dialog where two days are chosen. */
export const chooseDays = 'choose';

/** The periods to choose from; one chosen by its days stands among them. */
export function periodOptions(chosen: string, today: CivilDay): readonly Option[] {
  const named = Object.entries(names).map(([value, label]) => ({ value, label }));
  const { from, until } = periodOfChoice(chosen, today);
  const own = Object.hasOwn(names, chosen) ? [] : [{ value: chosen, label: formatPeriod(from, until) }];
  return [...named, ...own, { value: chooseDays, label: 'Choisir les jours…' }];
}
