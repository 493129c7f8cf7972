import { type ReactNode, useState } from 'react';
import { type ReadStatement, periodOfLines } from '../../../../shared/domain/bank/bankLineStates.ts';
import { formatPeriod } from '../../../../shared/domain/dates/formatDay.ts';
import { type Column, DataList, dayColumn, numberColumn, textColumn } from '../../../ui/index.ts';
import type { Bank } from './bankQueries.ts';
import { StatementDialog } from './StatementDialog.tsx';

interface StatementRow extends ReadStatement {
  readonly id: string;
}

function periodText({ data }: ReadStatement): string {
  const period = periodOfLines(data.lines);
  return period ? formatPeriod(period.from, period.to) : '';
}

const columns: readonly Column<StatementRow>[] = [
  textColumn({
    field: 'name',
    label: 'Fichier',
    flex: 2,
    width: 200,
    value: ({ data }: StatementRow) => data.name,
  }),
  textColumn({
    field: 'account',
    label: 'Compte',
    flex: 1,
    width: 160,
    value: ({ data }: StatementRow) => data.account,
  }),
  textColumn({
    field: 'period',
    label: 'Période',
    flex: 1,
    width: 200,
    value: (row: StatementRow) => periodText(row),
  }),
  numberColumn({ field: 'lines', label: 'Opérations', value: ({ data }: StatementRow) => data.lines.length }),
  numberColumn({ field: 'unread', label: 'Non lues', value: ({ data }: StatementRow) => data.unread.length }),
  dayColumn({ field: 'day', label: 'Lu le', value: ({ fact }: StatementRow) => fact.day }),
];

/** The statements read, each kept as the bank wrote it; one opens on the lines that are no operation. */
export function StatementList({ bank, toolbar }: { readonly bank: Bank; readonly toolbar: ReactNode }) {
  const [opened, setOpened] = useState<ReadStatement | null>(null);
  return (
    <>
      <DataList
        id="bank:statements"
        label="Relevés lus"
        rows={bank.statements.map((read) => ({ ...read, id: read.fact.id })).toReversed()}
        columns={columns}
        onOpen={setOpened}
        toolbar={toolbar}
        empty={{
          title: 'Aucun relevé',
          text: 'Les fichiers que vous lisez sont gardés ici, tels que la banque les a écrits.',
        }}
      />
      {opened && <StatementDialog bank={bank} statement={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
