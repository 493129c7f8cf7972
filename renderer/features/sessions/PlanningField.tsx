import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useFieldArray, useFormContext, useFormState } from 'react-hook-form';
import { addDays, isCivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { nextWorkingDay } from '../../../shared/domain/dates/nextWorkingDay.ts';
import { ordinaryDay } from '../../../shared/domain/sessions/halfDaySlot.ts';
import { halfDaysOn } from '../../../shared/domain/sessions/planHalfDays.ts';
import { Plus, Trash2 } from '../../ui/icons.ts';
import { Button, DayField, SelectField, TimeField, useToday, useFieldMeta } from '../../ui/index.ts';
import type { SessionValues } from './sessionForm.ts';

const parts = [
  { value: 'morning', label: 'Matin' },
  { value: 'afternoon', label: 'Après-midi' },
];
/** What the summary of errors calls it. */
const planning = { label: 'Planning' };

const heads = ['Jour', 'Demi-journée', 'De', 'À', 'Formateur'];

/** The planning as a table, one half-day a line: every cell can be typed in, Tab goes from one to the next. */
export function PlanningField({
  trainers,
}: {
  readonly trainers: readonly { readonly value: string; readonly label: string }[];
}) {
  const { getValues } = useFormContext<SessionValues>();
  const { fields, append, remove } = useFieldArray<SessionValues, 'slots'>({ name: 'slots' });
  const { errors } = useFormState<SessionValues>({ name: 'slots' });
  useFieldMeta('slots', planning);
  const today = useToday();
  const addDay = (): void => {
    const last = getValues('slots').findLast((slot) => isCivilDay(slot.day));
    const day = nextWorkingDay(addDays(last?.day ?? today, 1));
    append([...halfDaysOn(day, ordinaryDay)]);
  };
  const own = errors.slots?.message ?? errors.slots?.root?.message;
  return (
    <Box id="field-slots" tabIndex={-1} sx={{ outline: 'none' }}>
      {fields.length > 0 && (
        <Box component="table" aria-label="Planning par demi-journée" sx={tableStyle}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {fields.map((field, index) => (
              <Row key={field.id} index={index} trainers={trainers} onRemove={() => remove(index)} />
            ))}
          </tbody>
        </Box>
      )}
      {own && <Box sx={{ color: 'tone.lost', typography: 'caption', py: 0.5 }}>{own}</Box>}
      <Button look="text" icon={Plus} onClick={addDay}>
        Ajouter un jour
      </Button>
    </Box>
  );
}

function Row({
  index,
  trainers,
  onRemove,
}: {
  readonly index: number;
  readonly trainers: readonly { readonly value: string; readonly label: string }[];
  readonly onRemove: () => void;
}) {
  const name = `slots.${index}`;
  const called = `ligne ${index + 1}`;
  return (
    <tr>
      <td>
        <DayField name={`${name}.day`} label={`Jour, ${called}`} help="" />
      </td>
      <td>
        <SelectField name={`${name}.part`} label={`Demi-journée, ${called}`} options={parts} width="full" />
      </td>
      <td>
        <TimeField name={`${name}.from`} label={`De, ${called}`} width="full" />
      </td>
      <td>
        <TimeField name={`${name}.to`} label={`À, ${called}`} width="full" />
      </td>
      <td>
        <SelectField
          name={`${name}.trainerId`}
          label={`Formateur, ${called}`}
          options={trainers}
          none="Ceux de la session"
          width="full"
        />
      </td>
      <td>
        <IconButton size="small" aria-label={`Retirer la ${called}`} onClick={onRemove}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </td>
    </tr>
  );
}

/** Labels are those of the columns; each field keeps its own for those who listen. */
const tableStyle = {
  borderCollapse: 'collapse',
  width: '100%',
  '& th': { textAlign: 'left', typography: 'caption', color: 'text.secondary', fontWeight: 500, pb: 0.5 },
  '& td': { py: 0.25, pr: 1, verticalAlign: 'top' },
  '& td:nth-of-type(2)': { width: 128 },
  '& td:nth-of-type(3), & td:nth-of-type(4)': { width: 84 },
  '& td:last-of-type': { width: 36, pr: 0 },
  '& td label': {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
} as const;
