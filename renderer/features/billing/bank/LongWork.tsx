import Box from '@mui/material/Box';
import { Button, Progress } from '../../../ui/index.ts';
import type { ReadingState } from './useStatementReading.ts';

/** What takes long on ten thousand lines, measured; a reading can be given up, and then nothing of it is kept. */
export function LongWork({
  reading,
  onCancel,
  searching,
}: {
  readonly reading: ReadingState['progress'];
  readonly onCancel: () => void;
  /** Lines of which it is known what they may pay, while the others are being looked at. */
  readonly searching: number | null;
}) {
  if (!reading && searching === null) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'end', gap: 2, mb: 1 }}>
      <Box sx={{ width: 420 }}>
        {reading ? (
          <Progress label="Lecture du relevé" {...reading} />
        ) : (
          <Progress label={`Recherche des factures, ${searching} lignes vues`} />
        )}
      </Box>
      {reading && (
        <Button look="text" onClick={onCancel}>
          Annuler
        </Button>
      )}
    </Box>
  );
}
