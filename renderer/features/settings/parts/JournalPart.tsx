import Box from '@mui/material/Box';
import { useState } from 'react';
import { countText } from '../../../../shared/messages/countOf.ts';
import { ok } from '../../../../shared/result.ts';
import { useLive } from '../../../db/index.ts';
import { Button, DataList, StatusText, textColumn, useCommand } from '../../../ui/index.ts';
import { momentText } from '../momentText.ts';
import {
  checkJournal,
  countJournal,
  type JournalCheck,
  type JournalRow,
  loadJournalPage,
} from '../settingsQueries.ts';

const columns = [
  textColumn<JournalRow>({
    field: 'at',
    label: 'Quand',
    width: 190,
    sortable: false,
    value: ({ at }) => momentText(at),
  }),
  textColumn<JournalRow>({
    field: 'label',
    label: 'Quoi',
    flex: 1,
    sortable: false,
    value: ({ label }) => label,
  }),
  textColumn<JournalRow>({ field: 'by', label: 'Qui', width: 200, sortable: false, value: ({ by }) => by }),
];

const fetchPage = ({ page, pageSize }: { readonly page: number; readonly pageSize: number }) =>
  loadJournalPage(page, pageSize);

const Verdict = ({ check }: { readonly check: JournalCheck }) =>
  check.brokenAt === null ? (
    <StatusText tone="done">
      {countText(check.lines, 'action')} sur {countText(check.devices, 'poste')}, toutes intactes et dans
      l’ordre
    </StatusText>
  ) : (
    <StatusText tone="lost">
      La chaîne est rompue à la ligne {check.brokenAt} : une ligne a été modifiée ou retirée hors d’Émarge
    </StatusText>
  );

/** Who did what and when; and the proof that nobody rewrote it. */
export function JournalPart() {
  const count = useLive(countJournal, []);
  const [check, setCheck] = useState<JournalCheck | null>(null);
  const verify = useCommand(async () => ok(await checkJournal()), { onDone: setCheck });
  return (
    <DataList
      id="journal"
      label="Journal"
      columns={columns}
      fetchPage={fetchPage}
      version={count}
      bare
      empty={{
        title: 'Rien encore',
        text: 'Chaque action enregistrée figurera ici, avec son auteur et son heure.',
      }}
      toolbar={
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mb: 1 }}>
          <Button busy={verify.busy} onClick={() => verify.run()}>
            Vérifier la chaîne
          </Button>
          <Box role="status">{check && <Verdict check={check} />}</Box>
        </Box>
      }
    />
  );
}
