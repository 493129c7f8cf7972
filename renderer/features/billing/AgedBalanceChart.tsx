import { type Age, agedBalance, ageOf, ages } from '../../../shared/domain/billing/agedBalance.ts';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { explanationOfSum } from '../../../shared/domain/explain/explanationOfSum.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { formatEuros, formatTick } from '../../../shared/domain/money/formatMoney.ts';
import type { InvoiceRow } from '../../db/index.ts';
import { ChartSection } from '../../ui/charts/index.ts';

const ageNames: Readonly<Record<Age, string>> = {
  notDue: 'Non échu',
  to30: '1 à 30 jours',
  to60: '31 à 60 jours',
  to90: '61 à 90 jours',
  over90: 'Plus de 90 jours',
};

const euros = (value: number): string => formatEuros(cents(Math.round(value)));
const tick = (value: number): string => formatTick(cents(Math.round(value)));

/** The aged balance: what is left to be paid, by how late it is; as bars, or as a table. */
export function AgedBalanceChart({
  rows,
  today,
}: {
  readonly rows: readonly InvoiceRow[];
  readonly today: CivilDay;
}) {
  const balance = agedBalance(rows, today);
  const whyOfAge = (age: Age) =>
    explanationOfSum({
      title: `Reste dû, ${ageNames[age].toLowerCase()}`,
      because:
        'Ce qui reste à payer des factures émises, d’après le nombre de jours passés depuis leur échéance.',
      clause: '3.4',
      parts: rows
        .filter((row) => ageOf(row, today) === age)
        .map(({ number, buyer, left }) => ({ label: `${number}, ${buyer}`, amount: left })),
    });
  return (
    <ChartSection
      title="Balance âgée"
      purpose="Ce qui reste dû, selon le retard."
      empty={rows.length === 0 ? 'Rien ne reste dû.' : null}
      chart={{
        head: 'Retard',
        categories: ages.map((age) => ageNames[age]),
        format: euros,
        formatAxis: tick,
        series: [
          {
            label: 'Reste dû',
            look: 'strong',
            values: ages.map((age) => balance[age]),
            why: (place) => whyOfAge(ages[place] ?? 'notDue'),
          },
        ],
      }}
    />
  );
}
