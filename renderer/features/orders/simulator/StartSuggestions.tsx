import Box from '@mui/material/Box';
import { useFormContext } from 'react-hook-form';
import { addDays, later } from '../../../../shared/domain/dates/civilDay.ts';
import { formatPeriod, formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { suggestStarts } from '../../../../shared/domain/sessions/suggestStarts.ts';
import { useLive } from '../../../db/index.ts';
import { Button, StatusText, useToday } from '../../../ui/index.ts';
import { ClashList, findClashes, occupationsBetween } from '../../sessions/index.ts';
import type { NewDates } from './request.ts';
import type { Simulated } from './simulatorQueries.ts';

/** How far ahead free weeks are looked for: the months that a postponement may take, and more. */
const daysAhead = 240;
const proposed = 3;
/** « 2026 » and the space before it: the field says the year. */
const yearLength = 5;

/** Free weeks to choose from, and, once a day is chosen, who is already taken on it. */
export function StartSuggestions({
  simulated: { dossier },
  dates,
}: {
  readonly simulated: Simulated;
  readonly dates: NewDates | null;
}) {
  const { setValue } = useFormContext();
  const today = useToday();
  const { session, halfDays } = dossier;
  const from = later(addDays(today, 1), session.start);
  const until = addDays(from, daysAhead);
  const starts = useLive(async () => {
    const taken = await occupationsBetween(session, halfDays, from, until);
    return suggestStarts({ ...taken, from, until, count: proposed });
  }, [session, halfDays, from, until]);
  return (
    <Box sx={{ minHeight: 56 }}>
      {(starts ?? []).length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: 0.5 }}>
          <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{'Libres\u00a0:'}</Box>
          {starts?.map((start) => (
            <Button
              key={start}
              look="text"
              onClick={() => setValue('newStart', start, { shouldDirty: true })}
            >
              {formatShortDay(start).slice(0, -yearLength)}
            </Button>
          ))}
        </Box>
      )}
      {dates?.planning && <MovedPlanning simulated={{ dossier }} dates={dates} />}
    </Box>
  );
}

/** Where the planning would go, and whom another session already wants. */
function MovedPlanning({
  simulated: { dossier },
  dates,
}: {
  readonly simulated: Pick<Simulated, 'dossier'>;
  readonly dates: NewDates;
}) {
  const { session } = dossier;
  const { planning = [] } = dates;
  const clashes = useLive(
    () => findClashes(session.id, planning, session.trainerIds ?? [], session.roomId),
    [session, planning],
  );
  return (
    <Box role="status" sx={{ display: 'grid', gap: 0.5, mt: 0.5 }}>
      <StatusText tone={clashes?.length === 0 ? 'done' : 'waiting'}>
        {formatPeriod(dates.start, dates.end)}
        {clashes?.length === 0 ? ', formateur et salle libres' : ''}
      </StatusText>
      <ClashList clashes={clashes ?? []} />
    </Box>
  );
}
