import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { isCivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import { checkPlanning, type TypedSlot } from '../../../shared/domain/sessions/checkPlanning.ts';
import { formatHours } from '../../../shared/domain/sessions/formatHours.ts';
import type { HalfDaySlot } from '../../../shared/domain/sessions/halfDaySlot.ts';
import { isClock } from '../../../shared/domain/sessions/halfDaySlot.ts';
import { hoursOf } from '../../../shared/domain/sessions/hoursOf.ts';
import { warningSentence } from '../../../shared/messages/planning.ts';
import { useLive } from '../../db/index.ts';
import { Link, StatusText } from '../../ui/index.ts';
import { findClashes, type NamedClash } from './occupationQueries.ts';

type Slot = HalfDaySlot & { readonly trainerId?: string | undefined };

/** What can already be read of a planning being typed. */
const readable = (slots: readonly Partial<TypedSlot>[]): readonly Slot[] =>
  slots.filter(
    (slot): slot is Slot =>
      isCivilDay(slot.day ?? '') &&
      isClock(slot.from ?? '') &&
      isClock(slot.to ?? '') &&
      slot.part !== undefined,
  );

/** Under a planning being typed: its hours, what is odd about it, and who is already taken. */
export function PlanningNotes({
  sessionId,
  courseHours,
}: {
  readonly sessionId: string;
  readonly courseHours: number | undefined;
}) {
  const typed = useWatch({ name: 'slots' }) as readonly Partial<TypedSlot>[] | undefined;
  const trainerIds = useWatch({ name: 'trainerIds' }) as readonly string[] | undefined;
  const roomId = useWatch({ name: 'roomId' }) as string | undefined;
  const slots = useMemo(() => readable(typed ?? []), [typed]);
  const clashes = useLive(
    () => findClashes(sessionId, slots, trainerIds ?? [], roomId),
    [sessionId, slots, trainerIds, roomId],
  );
  if (slots.length === 0) return null;
  const { warnings } = checkPlanning(slots, courseHours);
  return (
    <Box role="status" sx={{ display: 'grid', gap: 0.5 }}>
      <span>
        {formatHours(hoursOf(slots))} de formation
        {courseHours ? `, ${formatHours(courseHours)} au programme` : ''}
      </span>
      {warnings.map((warning) => (
        <StatusText key={JSON.stringify(warning)} tone="soon">
          {warningSentence(warning)}
        </StatusText>
      ))}
      <ClashList clashes={clashes ?? []} />
    </Box>
  );
}

/** Double bookings, each with the way to the other session. Nothing is forbidden. */
export const ClashList = ({ clashes }: { readonly clashes: readonly NamedClash[] }) => (
  <>
    {clashes.map((clash) => (
      <StatusText key={`${clash.id} ${clash.sessionId} ${clash.day} ${clash.part}`} tone="soon">
        {clash.who} est déjà {clash.kind === 'trainer' ? 'pris' : 'occupé'} le {formatShortDay(clash.day)}{' '}
        {clash.part === 'morning' ? 'matin' : 'après-midi'} :{' '}
        <Link to={`/sessions/${clash.sessionId}`}>{clash.course}</Link>
      </StatusText>
    ))}
  </>
);
