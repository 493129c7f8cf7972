import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { periodOfChoice, periodText } from '../../../../shared/domain/books/reportPeriod.ts';
import { formatPeriod } from '../../../../shared/domain/dates/formatDay.ts';
import { useLive } from '../../../db/index.ts';
import {
  ChoiceBar,
  FilterSelect,
  PageHeader,
  PageTabs,
  RowsSkeleton,
  useCommand,
  useKept,
  useToasts,
  useToday,
} from '../../../ui/index.ts';
import { reportTabs } from '../reportTabs.ts';
import { saveTable } from '../tableCommands.ts';
import { PeriodDialog } from './PeriodDialog.tsx';
import { chooseDays, periodOptions } from './periodOptions.ts';
import { groupNames } from './turnoverColumns.ts';
import { type GroupBy, loadTurnover } from './turnoverQueries.ts';
import { TurnoverReportView } from './TurnoverReportView.tsx';
import { turnoverTable } from './turnoverTable.ts';

const cuts = (Object.keys(groupNames) as GroupBy[]).map((value) => ({ value, label: groupNames[value] }));

/** Turnover of any period: what was invoiced and received, by month, quarter, course or client. */
export function TurnoverPage() {
  const today = useToday();
  const { say } = useToasts();
  const [choice = 'year', keepChoice] = useKept<string>('reports:period', 'year');
  const [by = 'month', setBy] = useKept<GroupBy>('reports:by', 'month');
  const [choosing, setChoosing] = useState(false);
  const period = useMemo(() => periodOfChoice(choice, today), [choice, today]);
  const report = useLive(() => loadTurnover(period, by), [period, by]);
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
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2.5 }}>
        <FilterSelect
          label="Période"
          options={periodOptions(choice, today)}
          chosen={choice}
          onChoose={(value) => (value === chooseDays ? setChoosing(true) : keepChoice(value))}
        />
        <ChoiceBar label="Par" options={cuts} chosen={by} onChoose={setBy} />
      </Box>
      {report ? <TurnoverReportView report={report} by={by} of={of} /> : <RowsSkeleton />}
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
