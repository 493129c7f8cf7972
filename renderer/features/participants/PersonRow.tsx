import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import InputBase from '@mui/material/InputBase';
import { PersonNotes } from './PersonNotes.tsx';
import { participantForm } from './participantForm.ts';
import { reviewColumns } from './reviewColumns.ts';
import { type EditableField, fieldsOf, type ReviewedPerson } from './usePastedPeople.ts';

/** What is wrong with each cell of a person who is to be made. */
function errorsOf(person: ReviewedPerson): Partial<Record<string, string>> {
  if (!person.chosen || person.usesKnown) return {};
  const parsed = participantForm.safeParse(fieldsOf(person, undefined));
  return parsed.success
    ? {}
    : Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]));
}

const Cell = ({
  label,
  value,
  error,
  disabled,
  onType,
}: {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly onType: (text: string) => void;
}) => (
  <Box component="td" sx={{ p: 0, pr: 0.5, verticalAlign: 'top' }}>
    <InputBase
      fullWidth
      value={value}
      disabled={disabled}
      error={Boolean(error)}
      onChange={(event) => onType(event.target.value)}
      slotProps={{
        input: { 'aria-label': label, 'aria-invalid': Boolean(error), sx: { py: 0.375, px: 0.75 } },
      }}
      sx={{
        border: 1,
        borderRadius: 1,
        borderColor: error ? 'tone.lost' : 'divider',
        bgcolor: 'background.paper',
        '&.Mui-focused': { borderColor: 'primary.main' },
      }}
    />
    {error && <Box sx={{ color: 'tone.lost', typography: 'caption' }}>{error}</Box>}
  </Box>
);

/** One person of a pasted list. */
export function PersonRow({
  person,
  onChange,
}: {
  readonly person: ReviewedPerson;
  readonly onChange: (edit: (person: ReviewedPerson) => ReviewedPerson) => void;
}) {
  const errors = errorsOf(person);
  const called = `ligne ${person.listed.line}`;
  const type = (field: EditableField) => (text: string) =>
    onChange((one) => ({ ...one, fields: { ...one.fields, [field]: text } }));
  return (
    <Box component="tr" sx={{ '& > td': { py: 0.375 } }}>
      <Box component="td" sx={{ verticalAlign: 'top' }}>
        <Checkbox
          size="small"
          checked={person.chosen}
          onChange={(event) => onChange((one) => ({ ...one, chosen: event.target.checked }))}
          slotProps={{ input: { 'aria-label': `Ajouter, ${called}` } }}
          sx={{ p: 0.5 }}
        />
      </Box>
      {reviewColumns.map(({ field, label }) => (
        <Cell
          key={field}
          label={`${label}, ${called}`}
          value={person.fields[field]}
          error={errors[field]}
          disabled={!person.chosen || person.usesKnown}
          onType={type(field)}
        />
      ))}
      <Box component="td" sx={{ verticalAlign: 'top', pl: 1, minWidth: 200 }}>
        <PersonNotes person={person} onChange={onChange} />
      </Box>
    </Box>
  );
}
