import Box from '@mui/material/Box';
import { useState } from 'react';
import { Button, StatusText, useCommand } from '../../../ui/index.ts';
import { verifyArchive } from './archivesCommands.ts';
import { verdictText } from './verdictText.ts';

/** Chooses an archive again, and says whether it is the one that was journalled. */
export function ArchiveCheck() {
  const [said, setSaid] = useState<ReturnType<typeof verdictText> | null>(null);
  const verify = useCommand(verifyArchive, { onDone: ({ verdict }) => setSaid(verdictText(verdict)) });
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
      <Box role="status" sx={{ maxWidth: 520 }}>
        {said && <StatusText tone={said.tone}>{said.text}</StatusText>}
      </Box>
      <Button look="text" busy={verify.busy} onClick={() => verify.run()}>
        Vérifier une archive…
      </Button>
    </Box>
  );
}
