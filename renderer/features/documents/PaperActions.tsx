import Box from '@mui/material/Box';
import { Download, Printer } from '../../ui/icons.ts';
import { Button, useCommand, useToasts } from '../../ui/index.ts';
import type { Paper } from './documentQueries.ts';
import { printPaper, savePaper } from './paperCommands.ts';

/** Print and save, for a paper at hand. */
export function PaperActions({ paper }: { readonly paper: Paper | null }) {
  const { say } = useToasts();
  const print = useCommand(printPaper);
  const save = useCommand(savePaper, { onDone: ({ path }) => say(`Fichier enregistré\u00a0: « ${path} ».`) });
  const reason = paper ? null : 'Le document se prépare.';
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <Button icon={Printer} reason={reason} busy={print.busy} onClick={() => paper && print.run(paper)}>
        Imprimer
      </Button>
      <Button icon={Download} reason={reason} busy={save.busy} onClick={() => paper && save.run(paper)}>
        Enregistrer le PDF
      </Button>
    </Box>
  );
}
