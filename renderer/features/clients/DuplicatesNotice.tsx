import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { resemblanceText } from '../../../shared/messages/parties.ts';
import { Link } from '../../ui/index.ts';

/** Rows that may be the same one, with the way to each. Shown, never forbidden. */
export const DuplicatesNotice = ({
  duplicates,
}: {
  readonly duplicates: readonly {
    readonly id: string;
    readonly label: string;
    readonly to: string;
    readonly because: Parameters<typeof resemblanceText>[0];
  }[];
}) =>
  duplicates.length === 0 ? null : (
    <Alert severity="info" icon={false} sx={{ mb: 2, '& a': { textDecoration: 'underline' } }}>
      <Box sx={{ fontWeight: 600 }}>Peut-être déjà là</Box>
      {duplicates.slice(0, 5).map(({ id, label, to, because }) => (
        <Box key={id}>
          <Link to={to}>{label}</Link> : {resemblanceText(because)}
        </Box>
      ))}
    </Alert>
  );
