import { lazy, Suspense, useMemo, useState } from 'react';
import { periodOfChoice, periodText } from '../../../../shared/domain/books/reportPeriod.ts';
import { formatPeriod } from '../../../../shared/domain/dates/formatDay.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { useLive } from '../../../db/index.ts';
import {
  ChoiceBar,
  DataList,
  FilterSelect,
  KeyFigures,
  PageHeader,
  PageTabs,
  RowsSkeleton,
  useCommand,
  useKept,
  useToasts,
  useToday,
  Why,
} from '../../../ui/index.ts';
import { reportTabs } from '../reportTabs.ts';
import { saveTable } from '../tableCommands.ts';
import { PeriodDialog } from './PeriodDialog.tsx';
import { chooseDays, periodOptions } from './periodOptions.ts';
import { groupNames, totalNames, turnoverColumns } from './turnoverColumns.ts';
import { type GroupBy, loadTurnover, type TurnoverReport, whyOfTotal } from './turnoverQueries.ts';
import { turnoverTable } from './turnoverTable.ts';

const TurnoverChart = lazy(async () => ({ default: (await import('./TurnoverChart.tsx')).TurnoverChart }));

const cuts = (Object.keys(groupNames) as GroupBy[]).map((value) => ({ value, label: groupNames[value] }));

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

/** Turnover of any period: what was invoiced and received, by month, quarter, course or client. */
export function TurnoverPage() {
  const today = useToday();
  const { say } = useToasts();
  const [choice = 'year', keepChoice] = useKept<string>('reports:period', 'year');
  const [by = 'month', setBy] = useKept<GroupBy>('reports:by', 'month');
  const [choosing, setChoosing] = useState(false);
  const period = useMemo(() => periodOfChoice(choice, today), [choice, today]);
  const report = useLive(() => loadTurnover(period, by), [period, by]);
  const columns = useMemo(() => turnoverColumns(by), [by]);
  const save = useCommand(saveTable, { onDone: ({ path }) => say(`Tableau enregistré\u00a0: « ${path} ».`) });
  const of = formatPeriod(period.from, period.until);
  const saveAs = (kind: 'csv' | 'xlsx') => () => report && save.run(turnoverTable(report, by, period), kind);
  return (
    <>
      <PageHeader
        title="Chiffre d’affaires"
        subtitle={`Période ${of}`}
        actions={[
          { label: 'Excel', onAct: saveAs('xlsx'), busy: save.busy },
          { label: 'CSV', onAct: saveAs('csv'), busy: save.busy },
        ]}
      />
      <PageTabs label="Rapports" tabs={reportTabs} current="/rapports" />
      {report ? <Figures report={report} of={of} /> : <RowsSkeleton rows={1} />}
      <DataList
        id={`turnover:${by}`}
        label={`Totaux par ${groupNames[by].toLowerCase()}`}
        rows={report?.rows}
        columns={columns}
        height="rows"
        bare
        toolbar={
          <>
            <FilterSelect
              label="Période"
              options={periodOptions(choice, today)}
              chosen={choice}
              onChoose={(value) => (value === chooseDays ? setChoosing(true) : keepChoice(value))}
            />
            <ChoiceBar label="Par" options={cuts} chosen={by} onChoose={setBy} />
          </>
        }
        empty={{
          title: 'Rien sur cette période',
          text: 'Aucune facture n’y est émise, aucun règlement n’y est reçu. Choisissez une autre période.',
        }}
      />
      {report && report.rows.length > 0 && (
        <Suspense>
          <TurnoverChart report={report} by={by} />
        </Suspense>
      )}
      {choosing && (
        <PeriodDialog
          period={period}
          onChoose={(chosen) => keepChoice(periodText(chosen))}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}
