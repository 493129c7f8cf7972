import Box from '@mui/material/Box';
import { formatWeekday } from '../../../shared/domain/dates/formatDay.ts';
import { displayName } from '../../../shared/domain/parties/names.ts';
import { formatHours } from '../../../shared/domain/sessions/formatHours.ts';
import { hoursOf } from '../../../shared/domain/sessions/hoursOf.ts';
import type { HalfDay, Trainer } from '../../../shared/records/records.ts';

const hoursText = (halfDay: HalfDay | undefined): string =>
  halfDay ? `${halfDay.from} – ${halfDay.to}` : '—';

/** The planning, one day a line: morning, afternoon, who leads it, and how long. */
export function PlanningTable({
  halfDays,
  trainers,
}: {
  readonly halfDays: readonly HalfDay[];
  readonly trainers: readonly Trainer[];
}) {
  const byId = new Map(trainers.map((trainer) => [trainer.id, displayName(trainer)]));
  const all = trainers.map(displayName).join(', ');
  const days = [...Map.groupBy(halfDays, (halfDay) => halfDay.day)];
  return (
    <Box component="table" aria-label="Planning" sx={tableStyle}>
      <thead>
        <tr>
          <th scope="col">Jour</th>
          <th scope="col">Matin</th>
          <th scope="col">Après-midi</th>
          <th scope="col">Formateur</th>
          <th scope="col">Durée</th>
        </tr>
      </thead>
      <tbody>
        {days.map(([day, parts]) => (
          <tr key={day}>
            <th scope="row">{formatWeekday(day)}</th>
            <td>{hoursText(parts.find((one) => one.part === 'morning'))}</td>
            <td>{hoursText(parts.find((one) => one.part === 'afternoon'))}</td>
            <td>
              {[...new Set(parts.map((one) => (one.trainerId ? byId.get(one.trainerId) : all)))].join(', ') ||
                '—'}
            </td>
            <td>{formatHours(hoursOf(parts))}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={4}>
            En tout
          </th>
          <td>{formatHours(hoursOf(halfDays))}</td>
        </tr>
      </tfoot>
    </Box>
  );
}

const tableStyle = {
  borderCollapse: 'collapse',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': { textAlign: 'left', py: 0.5, pr: 4, fontWeight: 400 },
  '& td:last-child, & th:last-child': { textAlign: 'right', pr: 0 },
  '& thead th': { typography: 'caption', color: 'text.secondary' },
  '& tbody tr > *': { borderTop: 1, borderColor: 'divider' },
  '& tbody th': { fontWeight: 500 },
  '& tfoot tr > *': { borderTop: 1, borderColor: 'text.secondary', fontWeight: 600 },
} as const;
