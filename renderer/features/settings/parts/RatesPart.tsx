import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { addDays } from '../../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { semesterOf } from '../../../../shared/domain/legal/interestRates.ts';
import { type RateRow, rateTable } from '../../../../shared/domain/legal/rateTable.ts';
import { lastDayOf, semesterName } from '../../../../shared/domain/legal/semesters.ts';
import { useLive } from '../../../db/index.ts';
import { Button, DataList, RowsSkeleton, StatusText, useToday } from '../../../ui/index.ts';
import { RateDialog } from '../rates/RateDialog.tsx';
import { rateColumns } from '../rates/rateColumns.tsx';
import { loadRates } from '../rates/ratesQueries.ts';

/** What is missing, said plainly, with the act that mends it; else from when the next ones are entered. */
function Missing({ row, onEnter }: { readonly row: RateRow | undefined; readonly onEnter: () => void }) {
  const today = useToday();
  if (!row)
    return (
      <StatusText tone="done">
        Taux à jour. Le prochain semestre se saisit à partir du{' '}
        {formatDay(addDays(lastDayOf(semesterOf(today)), 1))}.
      </StatusText>
    );
  return (
    <>
      <StatusText tone="lost">
        {semesterName(row.semester)}&nbsp;: taux inconnus, les intérêts de retard ne se calculent pas au-delà.
      </StatusText>
      <Button look="primary" onClick={onEnter}>
        Saisir les taux…
      </Button>
    </>
  );
}

/** Rates of late interest, semester by semester: what came with the application, what was entered, what is missing. */
export function RatesPart() {
  const today = useToday();
  const entered = useLive(loadRates, []);
  const [opened, setOpened] = useState<RateRow | null>(null);
  if (!entered) return <RowsSkeleton rows={10} />;
  const rows = rateTable(today, entered).map((row) => ({ ...row, id: row.semester }));
  const missing = rows.findLast(({ origin }) => origin === 'missing');
  return (
    <Box sx={{ maxWidth: 1040 }}>
      <Typography sx={{ mb: 1.5, maxWidth: 720 }}>
        Le taux appliqué aux professionnels est celui de la BCE plus 10 points, sans descendre sous trois fois
        le taux légal (article 3.4 des conditions, L441-10 du Code de commerce). Ouvrez un semestre pour le
        corriger.
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 40, mb: 1.5, flexWrap: 'wrap' }}>
        <Missing row={missing} onEnter={() => setOpened(missing ?? null)} />
      </Box>
      <DataList
        id="rates"
        label="Taux d’intérêt"
        rows={rows}
        columns={rateColumns}
        onOpen={setOpened}
        height="rows"
        bare
        empty={{ title: 'Aucun taux', text: 'Les taux de chaque semestre figureront ici.' }}
      />
      {opened && <RateDialog row={opened} onClose={() => setOpened(null)} />}
    </Box>
  );
}
