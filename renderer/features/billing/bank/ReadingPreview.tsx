import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { readBankLines } from '../../../../shared/domain/bank/readBankLines.ts';
import type { BankTable } from '../../../../shared/domain/bank/readBankTable.ts';
import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { StatusText } from '../../../ui/index.ts';
import { type ColumnsForm, columnsOfForm } from './columnsForm.ts';

const shown = 5;
/** Enough to see whether the columns fit; the file is read whole once they do. */
const sample = 60;

const cell = { py: 0.5, pr: 2, borderTop: 1, borderColor: 'divider', verticalAlign: 'top' } as const;

/** What the columns make of the first lines of a file. */
export function ReadingPreview({
  table,
  form,
}: {
  readonly table: BankTable;
  readonly form: Partial<ColumnsForm>;
}) {
  const { operations, unread } = useMemo(
    () => readBankLines(table.rows.slice(0, sample), columnsOfForm(form)),
    [table, form],
  );
  if (operations.length === 0)
    return <StatusText tone="lost">Aucune ligne ne se lit ainsi. {unread[0]?.because ?? ''}</StatusText>;
  return (
    <Box sx={{ overflowX: 'auto', minHeight: 190 }} data-explained="">
      <Box
        component="table"
        aria-label="Premières lignes, telles qu’elles seront lues"
        sx={{
          borderCollapse: 'collapse',
          width: '100%',
          fontVariantNumeric: 'tabular-nums',
          typography: 'body2',
        }}
      >
        <thead>
          <tr>
            {['Date', 'Libellé', 'Montant'].map((title) => (
              <Box
                component="th"
                scope="col"
                key={title}
                sx={{
                  textAlign: title === 'Montant' ? 'right' : 'left',
                  fontWeight: 500,
                  color: 'text.secondary',
                  pb: 0.5,
                  pr: 2,
                }}
              >
                {title}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {operations.slice(0, shown).map(({ line, day, label, amount }) => (
            <tr key={line}>
              <Box component="td" sx={{ ...cell, whiteSpace: 'nowrap' }}>
                {formatShortDay(day)}
              </Box>
              <Box component="td" sx={cell}>
                {label}
              </Box>
              <Box component="td" sx={{ ...cell, textAlign: 'right', whiteSpace: 'nowrap' }}>
                {formatEuros(amount)}
              </Box>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
