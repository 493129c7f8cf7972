import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { describedBy, FieldNotes, type FieldProps } from './FieldFrame.tsx';
import { fieldId } from './formMeta.ts';
import { useField } from './useField.ts';

/** Yes or no. */
export function CheckField(props: FieldProps) {
  const { value, change, leave, ref, error } = useField(props, {
    show: (shown) => (shown ? 'oui' : 'non'),
  });
  const { name, label, help } = props;
  return (
    <Box>
      <Box component="label" sx={{ display: 'inline-flex', cursor: 'pointer' }}>
        <Checkbox
          size="small"
          id={fieldId(name)}
          checked={value === true}
          onChange={(event) => change(event.target.checked)}
          onBlur={leave}
          sx={{ p: 0.5, ml: -0.5, alignSelf: 'flex-start' }}
          slotProps={{ input: { ref, 'aria-describedby': describedBy(name, help, error) } }}
        />
        <Box component="span" sx={{ pt: 0.375 }}>
          {label}
        </Box>
      </Box>
      <FieldNotes name={name} help={help} error={error} />
    </Box>
  );
}
