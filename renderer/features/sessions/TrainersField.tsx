import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useController } from 'react-hook-form';
import type { Option } from '../../ui/index.ts';

/** The trainers of a session, several if need be. */
export function TrainersField({ options }: { readonly options: readonly Option[] }) {
  const { field } = useController({ name: 'trainerIds' });
  const ids = Array.isArray(field.value) ? (field.value as string[]) : [];
  const chosen = options.filter((option) => ids.includes(option.value));
  return (
    <Box sx={{ maxWidth: 480 }}>
      <Box
        component="label"
        htmlFor="field-trainerIds"
        sx={{ display: 'block', mb: 0.5, fontWeight: 500, typography: 'body2' }}
      >
        Formateurs
      </Box>
      <Autocomplete
        id="field-trainerIds"
        multiple
        size="small"
        autoHighlight
        options={[...options]}
        value={chosen}
        getOptionLabel={(option) => option.label}
        isOptionEqualToValue={(a, b) => a.value === b.value}
        onChange={(_event, picked) => field.onChange(picked.map((option) => option.value))}
        onBlur={field.onBlur}
        noOptionsText={
          options.length === 0
            ? 'Aucun formateur encore : ajoutez-le d’abord dans « Formateurs ».'
            : 'Aucun formateur de ce nom.'
        }
        openText="Ouvrir la liste"
        closeText="Fermer la liste"
        clearText="Tout retirer"
        renderInput={(params) => <TextField {...params} inputRef={field.ref} />}
      />
    </Box>
  );
}
