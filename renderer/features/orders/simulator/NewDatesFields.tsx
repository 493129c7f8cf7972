import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { DayField, Link, RadioField, SelectField } from '../../../ui/index.ts';
import type { NewDates, RequestKind } from './request.ts';
import { StartSuggestions } from './StartSuggestions.tsx';
import type { Simulated } from './simulatorQueries.ts';

const options = {
  postponement: [
    { value: 'agreed', label: 'Date convenue' },
    { value: 'none', label: 'Date à fixer' },
  ],
  cancellation: [
    { value: 'none', label: 'Sans nouvelle date' },
    { value: 'agreed', label: 'Nouvelle date convenue' },
  ],
} as const;

/** When it will take place instead: another first day, or another session where this one is shared. */
export function NewDatesFields({
  kind,
  simulated,
  dates,
}: {
  readonly kind: RequestKind;
  readonly simulated: Simulated;
  readonly dates: NewDates | null;
}) {
  const chosen = useWatch({ name: 'dates' }) as unknown;
  return (
    <>
      <RadioField name="dates" label="Nouvelle date" options={options[kind]} inline />
      {chosen === 'agreed' &&
        (simulated.isShared ? (
          <OtherSession simulated={simulated} />
        ) : (
          <>
            <DayField name="newStart" label="Nouveau premier jour" lean="future" />
            <StartSuggestions simulated={simulated} dates={dates} />
          </>
        ))}
    </>
  );
}

/** A shared session stays where it is: the order goes to another one. */
const OtherSession = ({ simulated: { sessions, dossier } }: { readonly simulated: Simulated }) =>
  sessions.length > 0 ? (
    <SelectField
      name="sessionId"
      label="Session rejointe"
      width="full"
      options={sessions.map(({ session, label }) => ({ value: session.id, label }))}
    />
  ) : (
    <Box sx={{ color: 'text.secondary' }}>
      Aucune autre session de cette formation n’est ouverte.{' '}
      <Link to={`/sessions/nouvelle?formation=${dossier.course.id}`}>En ouvrir une</Link>
    </Box>
  );
