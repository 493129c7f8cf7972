import Box from '@mui/material/Box';
import { lazy, Suspense, useMemo } from 'react';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { DataList, KeyFigures, Why } from '../../../ui/index.ts';
import { groupNames, totalNames, turnoverColumns } from './turnoverColumns.ts';
import { type GroupBy, type TurnoverReport, whyOfTotal } from './turnoverQueries.ts';

const TurnoverChart = lazy(async () => ({ default: (await import('./TurnoverChart.tsx')).TurnoverChart }));

const Figures = ({ report, of }: { readonly report: TurnoverReport; readonly of: string }) => (
  <KeyFigures
    figures={totalNames.map(([field, label]) => ({
      label,
      value: (
        <Why explanation={whyOfTotal(report.totals, field, of)}>{formatEuros(report.totals[field])}</Why>
      ),
    }))}
  />
);

const empty = {
  title: 'Rien sur cette période',
  text: 'Aucune facture n’y est émise, aucun règlement n’y est reçu. Choisissez une autre période.',
};

/** What a period brought: in all, as bars, and line by line. */
export function TurnoverReportView({
  report,
  by,
  of,
}: {
  readonly report: TurnoverReport;
  readonly by: GroupBy;
  readonly of: string;
}) {
  const columns = useMemo(() => turnoverColumns(by), [by]);
  return (
    <>
      <Figures report={report} of={of} />
      {report.rows.length > 0 && (
        <Suspense fallback={<Box sx={{ height: 320 }} />}>
          <TurnoverChart report={report} by={by} />
        </Suspense>
      )}
      <DataList
        id={`turnover:${by}`}
        label={`Totaux par ${groupNames[by].toLowerCase()}`}
        rows={report.rows}
        columns={columns}
        height="rows"
        bare
        empty={empty}
      />
    </>
  );
}
