import { cents } from '../../../../shared/domain/money/cents.ts';
import { formatEuros, formatTick } from '../../../../shared/domain/money/formatMoney.ts';
import { ChartSection } from '../../../ui/charts/index.ts';
import { groupNames } from './turnoverColumns.ts';
import { type GroupBy, type TurnoverReport, whyOfTotal } from './turnoverQueries.ts';

/** So many bars can still be told apart. */
const mostBars = 24;

const euros = (value: number): string => formatEuros(cents(Math.round(value)));
const tick = (value: number): string => formatTick(cents(Math.round(value)));

/** The turnover of a period as bars, the largest first where it is not cut in time. */
export function TurnoverChart({ report, by }: { readonly report: TurnoverReport; readonly by: GroupBy }) {
  const rows = report.rows.slice(0, mostBars);
  return (
    <ChartSection
      title={`Facturé HT par ${groupNames[by].toLowerCase()}`}
      purpose="Factures moins avoirs, à leur date d’émission."
      empty={rows.every(({ exclTax }) => exclTax === 0) ? 'Aucune facture sur cette période.' : null}
      chart={{
        head: groupNames[by],
        categories: rows.map(({ label }) => label),
        format: euros,
        formatAxis: tick,
        lying: by === 'course' || by === 'client',
        series: [
          {
            label: 'Facturé HT',
            look: 'strong',
            values: rows.map(({ exclTax }) => exclTax),
            why: (place) => {
              const row = rows[place];
              return whyOfTotal(row ?? report.totals, 'exclTax', row?.label ?? '');
            },
          },
        ],
      }}
    />
  );
}
