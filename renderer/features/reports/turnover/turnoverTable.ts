import type { ReportPeriod } from '../../../../shared/domain/books/reportPeriod.ts';
import type { Table } from '../../../../shared/tables/table.ts';
import { groupNames, totalNames } from './turnoverColumns.ts';
import type { GroupBy, TurnoverReport } from './turnoverQueries.ts';

/** A report as a spreadsheet takes it, its total last. */
export const turnoverTable = (
  { totals, rows }: TurnoverReport,
  by: GroupBy,
  { from, until }: ReportPeriod,
): Table => ({
  name: `Chiffre d’affaires ${from} ${until}`,
  head: [groupNames[by], ...totalNames.map(([, name]) => name)],
  rows: [...rows, { ...totals, label: 'Total' }].map((row) => [
    row.label,
    ...totalNames.map(([field]) => ({ cents: row[field] })),
  ]),
});
