import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { describedBy, FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { fieldId } from './formMeta.ts';
import { useField } from './useField.ts';
import { createOption, type PickerOption, usePickerOptions } from './usePickerOptions.ts';

export interface RecordPickerProps extends FieldProps {
  /** What matches a text, best first, fifty at most; an empty text gives the usual ones. */
  readonly search: (text: string) => Promise<readonly PickerOption[]>;
  /** The option of an id already chosen. */
  readonly load: (id: string) => Promise<PickerOption | null>;
  /** « Créer… »: makes a record from what was typed, or leads to where one makes it (then gives null). */
  readonly onCreate?: (text: string) => Promise<PickerOption | null>;
  /** « Créer un client… » */
  readonly createLabel?: string;
}

/** A record chosen by typing a few letters of it; the form holds its id. */
export function RecordPicker({
  search,
  load,
  onCreate,
  createLabel = 'Créer…',
  ...props
}: RecordPickerProps) {
  const { value, change, leave, ref, error } = useField(props);
  const id = typeof value === 'string' ? value : null;
  const picker = usePickerOptions({ id, search, load });
  const choose = async (option: PickerOption | null): Promise<void> => {
    if (option?.id !== createOption) {
      picker.remember(option);
      change(option?.id);
      return;
    }
    const made = await onCreate?.(picker.text.trim());
    if (!made) return;
    picker.remember(made);
    change(made.id);
  };
  // « Créer… » comes with the answer: before it, Enter would make twice what is already there.
  const offered =
    onCreate && !picker.loading
      ? [...picker.options, { id: createOption, label: createLabel }]
      : picker.options;
  return (
    <FieldFrame {...props} error={error}>
      <Autocomplete<PickerOption>
        id={fieldId(props.name)}
        size="small"
        fullWidth
        autoHighlight
        readOnly={props.readOnly ?? false}
        options={offered}
        value={picker.chosen}
        loading={picker.loading}
        filterOptions={(options) => [...options]}
        getOptionLabel={(option) => option.label}
        getOptionKey={(option) => option.id}
        isOptionEqualToValue={(a, b) => a.id === b.id}
        onInputChange={(_event, text, cause) => picker.type(cause === 'input' ? text : '')}
        onOpen={picker.open}
        onChange={(_event, option) => void choose(option)}
        onBlur={leave}
        loadingText="Recherche…"
        noOptionsText="Rien ne correspond."
        openText="Ouvrir la liste"
        closeText="Fermer la liste"
        clearText="Effacer"
        renderOption={({ key, ...optionProps }, option) => (
          <Box component="li" key={key} {...optionProps} sx={{ display: 'flex', gap: 1 }}>
            <Box sx={{ flex: 1, color: option.id === createOption ? 'primary.main' : undefined }}>
              {option.label}
            </Box>
            {option.detail && (
              <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{option.detail}</Box>
            )}
          </Box>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            inputRef={ref}
            autoFocus={props.autoFocus ?? false}
            error={Boolean(error)}
            slotProps={{
              ...params.slotProps,
              htmlInput: {
                ...params.slotProps.htmlInput,
                'aria-describedby': describedBy(props.name, props.help, error),
              },
            }}
          />
        )}
      />
    </FieldFrame>
  );
}
