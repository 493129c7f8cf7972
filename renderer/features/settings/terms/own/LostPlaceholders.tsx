import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { LostPlaceholder } from '../../../../../shared/domain/terms/own/placeholders.ts';
import { lostPlaceholderText } from '../../../../../shared/messages/ownTerms.ts';
import { Button } from '../../../../ui/index.ts';

/** Which figures the edited clause cuts off from the calculation, what that means, and the way back. */
export const LostPlaceholders = ({
  lost,
  onRestore,
  onKeep,
}: {
  readonly lost: readonly LostPlaceholder[];
  readonly onRestore: () => void;
  readonly onKeep: () => void;
}) => (
  <Box role="alert">
    {lost.length > 0 && (
      <Alert severity="warning" icon={false} role="presentation">
        {lost.map(({ name, after }) => (
          <Box key={name}>{lostPlaceholderText(name, after)}</Box>
        ))}
        <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
          <Button onClick={onRestore}>Remettre</Button>
          <Button look="text" onClick={onKeep}>
            Garder le texte ainsi
          </Button>
        </Box>
      </Alert>
    )}
  </Box>
);
