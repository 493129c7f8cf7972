import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { listDoubtText, unknownEmployerText } from '../../../shared/messages/parties.ts';
import { Button } from '../../ui/index.ts';
import { type ReviewedPerson, swapped } from './usePastedPeople.ts';

/** What to look at in one person: what was guessed, left out, or is already on record. */
export function PersonNotes({
  person,
  onChange,
}: {
  readonly person: ReviewedPerson;
  readonly onChange: (edit: (person: ReviewedPerson) => ReviewedPerson) => void;
}) {
  const { listed, known, employer } = person;
  const unknownEmployer = listed.fields.employer !== undefined && employer === null;
  return (
    <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
      {listed.doubts.map((doubt) => (
        <Box key={doubt.code + listDoubtText(doubt)} sx={{ overflowWrap: 'anywhere' }}>
          {listDoubtText(doubt)}
          {doubt.code === 'orderGuessed' && (
            <Button look="text" onClick={() => onChange(swapped)}>
              Intervertir
            </Button>
          )}
        </Box>
      ))}
      {employer && <Box>Employeur : {employer.name}</Box>}
      {unknownEmployer && <Box>{unknownEmployerText(listed.fields.employer ?? '')}</Box>}
      {known && (
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={person.usesKnown}
              onChange={(event) => onChange((one) => ({ ...one, usesKnown: event.target.checked }))}
              sx={{ p: 0.5 }}
            />
          }
          label={`Déjà connu : reprendre ${known.label}`}
          slotProps={{ typography: { variant: 'caption' } }}
        />
      )}
    </Box>
  );
}
