import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';

/** Beside a list: whether what has been archived is listed too. */
export const ArchivedToggle = ({
  checked,
  onChange,
  label = 'Voir aussi les archivés',
}: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label?: string;
}) => (
  <FormControlLabel
    control={<Checkbox size="small" checked={checked} onChange={(event) => onChange(event.target.checked)} />}
    label={label}
    slotProps={{ typography: { variant: 'body2' } }}
  />
);
