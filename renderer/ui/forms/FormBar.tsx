import Box from '@mui/material/Box';
import { Button } from '../actions/Button.tsx';
import { keysText } from '../actions/keys.ts';

/** Foot of a form: stays in sight, save at the left where reading ends. */
export const FormBar = ({
  saveLabel,
  busy,
  slow,
  reason,
  onLeave,
}: {
  readonly saveLabel: string;
  readonly busy: boolean;
  readonly slow: boolean;
  readonly reason: string | null;
  readonly onLeave: (() => void) | undefined;
}) => (
  <Box
    sx={{
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      display: 'flex',
      alignItems: 'center',
      gap: 1,
      py: 1.5,
      borderTop: 1,
      borderColor: 'divider',
      bgcolor: 'background.default',
    }}
  >
    <Button look="primary" type="submit" busy={busy} reason={reason}>
      {saveLabel}
    </Button>
    {onLeave && <Button onClick={onLeave}>Fermer</Button>}
    <Box role="status" sx={{ typography: 'caption', color: 'text.secondary', ml: 1 }}>
      {slow
        ? 'Enregistrement en cours…'
        : `Entrée ou ${keysText('mod+s')} enregistre${onLeave ? ', Échap ferme' : ''}`}
    </Box>
  </Box>
);
