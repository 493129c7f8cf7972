import { AdapterDateFns } from '@mui/x-date-pickers/AdapterDateFns';
import { DateCalendar } from '@mui/x-date-pickers/DateCalendar';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { format } from 'date-fns';
import { fr } from 'date-fns/locale/fr';
import { type CivilDay, isCivilDay } from '../../../shared/domain/dates/civilDay.ts';

/** Noon of a day on this computer: the one place where a civil day meets a `Date`. */
const atNoon = (day: CivilDay): Date => new Date(`${day}T12:00:00`);

/** A month to pick a day from. Loaded when first opened, hence the default export. */
export default function Calendar({
  value,
  today,
  onPick,
}: {
  readonly value: CivilDay | null;
  readonly today: CivilDay;
  readonly onPick: (day: CivilDay) => void;
}) {
  return (
    <LocalizationProvider dateAdapter={AdapterDateFns} adapterLocale={fr}>
      <DateCalendar
        autoFocus
        value={value ? atNoon(value) : null}
        referenceDate={atNoon(value ?? today)}
        onChange={(date, state) => {
          const day = date ? format(date, 'yyyy-MM-dd') : '';
          if (state === 'finish' && isCivilDay(day)) onPick(day);
        }}
      />
    </LocalizationProvider>
  );
}
