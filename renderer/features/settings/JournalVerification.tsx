import Box from '@mui/material/Box';
import { useState } from 'react';
import { countText } from '../../../shared/messages/countOf.ts';
import { ok } from '../../../shared/result.ts';
import { Button, StatusText, useCommand } from '../../ui/index.ts';
import { checkJournal, type JournalCheck } from './settingsQueries.ts';

const Verdict = ({ check }: { readonly check: JournalCheck }) =>
  check.brokenAt === null ? (
    <StatusText tone="done">
      {countText(check.lines, 'action')} sur {countText(check.devices, 'poste')}, toutes intactes et dans
      l’ordre
    </StatusText>
  ) : (
    <StatusText tone="lost">
      La chaîne est rompue à la ligne {check.brokenAt}&nbsp;: une ligne a été modifiée ou retirée hors
      d’Émarge
    </StatusText>
  );

/** Follows the chain of the journal from its first line, and says whether it holds or where it breaks. */
export function JournalVerification() {
  const [check, setCheck] = useState<JournalCheck | null>(null);
  const verify = useCommand(async () => ok(await checkJournal()), { onDone: setCheck });
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mb: 1 }}>
      <Button busy={verify.busy} onClick={() => verify.run()}>
        Vérifier la chaîne
      </Button>
      <Box role="status">{check && <Verdict check={check} />}</Box>
    </Box>
  );
}
