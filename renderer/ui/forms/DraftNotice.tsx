import Box from '@mui/material/Box';
import { Button } from '../actions/Button.tsx';

/** Said quietly when a form takes up unsaved work. */
export const DraftNotice = ({ onDiscard }: { readonly onDiscard: () => void }) => (
  <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 1, color: 'text.secondary', mb: 1 }}>
    Brouillon repris
    <Button look="text" onClick={onDiscard}>
      L’abandonner
    </Button>
  </Box>
);
