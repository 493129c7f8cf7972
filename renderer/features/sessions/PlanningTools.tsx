import Box from '@mui/material/Box';
import { useFormContext } from 'react-hook-form';
import { type CivilDay, isCivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { HalfDaySlot } from '../../../shared/domain/sessions/halfDaySlot.ts';
import { movePlanning } from '../../../shared/domain/sessions/movePlanning.ts';
import { lastDayOf, planHalfDays } from '../../../shared/domain/sessions/planHalfDays.ts';
import { periodSentence } from '../../../shared/messages/planning.ts';
import { Button, DayField, FieldRow } from '../../ui/index.ts';

const dayIn = (value: unknown): CivilDay | null =>
  typeof value === 'string' && isCivilDay(value) ? value : null;

/** Two days, and the half-days between them proposed: week-ends and public holidays left out. */
export function ProposePlanning({ courseDays }: { readonly courseDays: number | undefined }) {
  const { getValues, setValue, setError, clearErrors } = useFormContext();
  const propose = (): void => {
    const start = dayIn(getValues('start'));
    if (!start) return setError('start', { type: 'invalid', message: 'Indiquez le premier jour.' });
    const end = dayIn(getValues('end')) ?? lastDayOf(start, courseDays ?? 1);
    const planned = planHalfDays(start, end);
    if (!planned.ok) return setError('end', { type: 'invalid', message: periodSentence(planned.error) });
    clearErrors(['start', 'end', 'slots']);
    setValue('end', end);
    setValue('slots', [...planned.value]);
  };
  return (
    <FieldRow>
      <DayField name="start" label="Premier jour" lean="future" />
      <DayField name="end" label="Dernier jour" lean="future" />
      <Box sx={{ pt: 3 }}>
        <Button onClick={propose}>Proposer les demi-journées</Button>
      </Box>
    </FieldRow>
  );
}

/** Moves the whole planning to another first day. Hours and gaps stay. */
export function MovePlanning() {
  const { getValues, setValue, setError, clearErrors } = useFormContext();
  const move = (): void => {
    const start = dayIn(getValues('moveTo'));
    if (!start) return setError('moveTo', { type: 'invalid', message: 'Indiquez le nouveau premier jour.' });
    const slots = getValues('slots') as readonly HalfDaySlot[];
    if (!slots.every((slot) => isCivilDay(slot.day)))
      return setError('moveTo', { type: 'invalid', message: 'Corrigez d’abord les jours du planning.' });
    clearErrors(['moveTo', 'slots']);
    setValue('slots', [...movePlanning(slots, start)]);
    setValue('moveTo', undefined);
  };
  return (
    <FieldRow>
      <DayField name="moveTo" label="Décaler toute la session au" lean="future" />
      <Box sx={{ pt: 3 }}>
        <Button onClick={move}>Décaler</Button>
      </Box>
    </FieldRow>
  );
}
