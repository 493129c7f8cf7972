import { useState } from 'react';
import { type Age, agedBalance, ages } from '../../../shared/domain/billing/agedBalance.ts';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { formatEuros } from '../../../shared/domain/money/formatMoney.ts';
import type { InvoiceRow } from '../../db/index.ts';
import { BarsChart } from '../../ui/charts/index.ts';
import { Button, Section } from '../../ui/index.ts';

const ageNames: Readonly<Record<Age, string>> = {
  notDue: 'Non échu',
  to30: '1 à 30 jours',
  to60: '31 à 60 jours',
  to90: '61 à 90 jours',
  over90: 'Plus de 90 jours',
};

const euros = (value: number): string => formatEuros(cents(Math.round(value)));

/** The aged balance: what is left to be paid, by how late it is; as bars, or as a table. */
export function AgedBalanceChart({
  rows,
  today,
}: {
  readonly rows: readonly InvoiceRow[];
  readonly today: CivilDay;
}) {
  const [asTable, setAsTable] = useState(false);
  const balance = agedBalance(rows, today);
  return (
    <Section
      title="Balance âgée"
      purpose="Ce qui reste dû, selon le retard."
      aside={
        <Button look="text" onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Graphique' : 'Tableau'}
        </Button>
      }
    >
      <BarsChart
        label="Balance âgée : ce qui reste dû, selon le retard"
        head="Retard"
        categories={ages.map((age) => ageNames[age])}
        series={[{ label: 'Reste dû', look: 'strong', values: ages.map((age) => balance[age]) }]}
        format={euros}
        asTable={asTable}
      />
    </Section>
  );
}
